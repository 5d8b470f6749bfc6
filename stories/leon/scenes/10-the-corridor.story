// Phase 1: the corridor.

scene On a particular day                                         [plot 3.1]
    implied Mathilda goes to the hallway
        because unstated
    Léon goes to the hallway
        because his own room
    Léon meets Mathilda                                           #e08 [plot 3.1]
    - she is smoking                                              [plot 3.1, essay 32.2]
    expect Léon knows that Mathilda has a black eye               #k-black-eye
    expect Mathilda does not know that Léon's trade is cleaner
    Léon goes to Léon's apartment
        because his own room
    * Léon calls the houseplant his best friend                   #e09 [plot 2.3]
        then Léon's best friend is the houseplant
        seen by nobody else
        because a friend
    unstated "who hears him say so"
    Mathilda goes to the Lando apartment
        because the way home

scene The stock is short                                          [plot 3.3]
    at the DEA office
    Stansfield and the agents find out that Mathilda's father has skimmed the cocaine  #e10 [plot 3.3]
    unstated "how the theft is found out, and whether before or after the meeting in the hallway"
    Stansfield and the agents turn on Mathilda's father                           #e11 [plot 3.3]
    expect Stansfield knows that Mathilda's father has skimmed the cocaine        #k-theft
    unstated whether Mathilda's father believes Mathilda's father is in peril

scene An errand                                                   [plot 3.4]
    told after The raid
    at the Lando apartment
    Mathilda goes to the shops                                    #e12 [plot 3.4]
        because unstated
    expect Mathilda's brother knows that Mathilda is at the shops

scene The raid                                                    [plot 3.4]
    Stansfield and the agents storm the Lando apartment           #e13 [plot 3.4]
        because punish the theft
    - Stansfield talks about Beethoven before he kills            #e14 [essay 12.4]
    unstated "whether it is here that he talks of Beethoven, and who hears it"
    // "Murders the entire family", says the plot, and does not say whose hand did which. We follow its sentence.
    Stansfield kills Mathilda's father                            #e15 [plot 3.4, 4.2]
        because punish the theft
    Stansfield kills Mathilda's stepmother                        #e16 [plot 3.2, 3.4]
        because spare nobody of his house
    Stansfield kills Mathilda's brother                           #e17 [plot 3.4, 4.2]
        because spare nobody of his house
    - they do not get Mathilda: she is out shopping               #e18 [plot 3.4]
    expect Mathilda is alive, Mathilda is at the shops
    expect Mathilda believes Mathilda's brother is alive
    expect Léon believes Mathilda's brother is alive
    expect the audience knows that Mathilda's brother is dead
    unstated whether Stansfield believes Mathilda is alive
    unstated "whether the agents know that the family has a daughter, or look for her"

scene The long walk                                               [plot 3.5]
    Mathilda goes to the hallway                                  #e19 [plot 3.5]
        because the way home
    Mathilda notices the dead of the Lando apartment              #e20 [plot 3.5]
    expect Mathilda knows that the Landos are dead
    expect Mathilda does not know killer(Mathilda's brother)
    expect Léon does not know that Mathilda's brother is dead
    Mathilda walks on past the Lando apartment to the far end of the hallway  #e21 [plot 3.5]
        because refuge
    - she is calm, like any tenant on her way                     [plot 3.5]
    unstated "whether one of the killers sees her pass, and what he takes her for"
    implied Mathilda begs Léon to open                            #e22 [plot 1.2, 3.5]
        because refuge
    expect Léon believes Mathilda is in peril                     #k-peril
    expect Léon does not know that Mathilda's brother is dead
    - he is reluctant                                             [plot 3.5]
    // Why he yields, the plot does not say; the essay thinks he wants to do one good thing.
    Léon lets Mathilda in                                         #e23 [plot 1.2, 3.5]
        because one good thing
        because Mathilda's refuge
    expect Mathilda is at Léon's apartment, Mathilda is sheltered by Léon
    expect Mathilda does not know that Léon's trade is cleaner
    expect Stansfield does not know at(Mathilda)
    unstated whether Léon believes Mathilda's brother is dead
