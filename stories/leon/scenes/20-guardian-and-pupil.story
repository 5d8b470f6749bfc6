// Phase 2: guardian and pupil.

scene What she finds out                                          [plot 4.1]
    at   Léon's apartment
    with Léon, Mathilda
    Mathilda finds out that Léon's trade is cleaner               #e24 [plot 4.1]
    unstated "how she finds out what he does"
    expect Mathilda knows that Léon's trade is cleaner            #k-trade
    expect Stansfield does not know that Léon's trade is cleaner
    implied Stansfield and the agents go to the DEA office        #e25-before [plot 4.7]
        because unstated
    implied Mathilda finds out that Stansfield is the killer of Mathilda's brother  #e25 [plot 4.6]
    implied Mathilda finds out that Stansfield is at the DEA office  #e25-office [plot 4.7]
    unstated "how she learns who did it and where his office is"
    * Mathilda sets her heart on revenge                          #e25-after [plot 4.2, essay 17.6, 18.2]
        by fate
        then Mathilda wants revenge
        seen by Mathilda
    expect Mathilda knows killer(Mathilda's brother)              #k-killer
    expect Mathilda's father is dead

scene What she asks                                               [plot 4.2]
    at   Léon's apartment
    with Léon, Mathilda
    * Léon and Mathilda begin to matter to each other             #e26-before [essay 19.11-12]
        by fate
        then Léon wants care
        seen by Léon, Mathilda
    Mathilda begs Léon for a home                                 #e26 [plot 4.2]
        because caretaking
    expect Léon does not know that Mathilda wants revenge
    Mathilda tells Léon of the murder of Mathilda's brother       #e27-motive [plot 4.2, essay 18.2]
        because to be heard
    - her brother, she says, was the only one of them she loved   [plot 4.2]
    - but she plainly mourns the others too                       [plot 4.2]
    expect Léon knows that Mathilda's brother is dead             #k-brother
    expect Léon knows that Mathilda wants revenge                 #k-revenge
    unstated whether Léon believes Stansfield is the killer of Mathilda's brother
    // To clean means to kill. She is twelve; the film means it to be hard to hear.
    Mathilda begs Léon for cleaning lessons                       #e27 [plot 4.2, essay 11.4-6]
        because the trade
    // That he consents is told only by what follows: he teaches her.
    implied Léon promises Mathilda a home                         #e28 [plot 4.3-4, essay 13.4, 18.3]
        because care
    implied Léon promises Mathilda cleaning lessons               #e28-lessons [plot 4.3]
        because care
    unstated "why he consents"
    expect Mathilda's caretaker is Léon
    expect Stansfield does not know that Mathilda wants revenge
    expect Tony does not know that Mathilda wants revenge         #k-tony

scene Lessons                                                     [plot 4.3]
    at   Léon's apartment
    with Léon, Mathilda
    // The skill exists, and that is all this story needs of it.
    Léon teaches Mathilda to shoot                                #e29 [plot 4.3, essay 17.2, 31.5]
        because care
        because Mathilda's the trade
    - a soft, almost playful track plays beneath it               [essay 31.5]
    Léon teaches Mathilda to handle a rifle with a telescopic sight  #e30 [plot 4.3]
        because care
        because Mathilda's all that he can teach

scene In return                                                   [plot 4.4]
    at   Léon's apartment
    with Léon, Mathilda
    in any order
        Mathilda keeps house at Léon's apartment                  #e31 [plot 4.4]
            because to pay her way
        Mathilda gives Léon reading lessons                       #e32 [plot 4.4]
            because letters for lessons
    Léon becomes able to read                                     #e33 [plot 4.4, essay 34.5]
    expect Léon can read                                          #k-reads

scene What is said between them                                   [plot 4.5]
    - several times she tells him of what she feels for him; he says nothing back  #e34 [plot 4.5]
    - she feels safe with him, she says; nobody seems to have protected her before  #e35 [essay 16.7, 16.9]
    unstated "what he feels, all this time"

scene Roots                                                       [plot 6.8]
    told after A hole in the ground
    at   Léon's apartment
    with Léon, Mathilda
    Mathilda tells Léon that the houseplant belongs in the earth  #e36 [plot 6.8]
        because roots
    expect Léon knows that the houseplant belongs in the earth

scene Practice                                                    [plot 4.6]
    Mathilda practises with guns                                  #e39 [plot 4.6]
        because practice

scene Chinatown                                                   [plot 4.8]
    told after The bathroom
    implied Léon goes to Chinatown
        because unstated
    Léon kills the agent in Chinatown                             #e37 [plot 4.8]
        because unstated
    unstated "why he kills him, whether somebody sent him, and when it was"
    implied Stansfield and one of Stansfield's men find out that the agent in Chinatown is dead  #e38-dead [plot 4.8]
    implied Stansfield and one of Stansfield's men find out that Léon is the killer of the agent in Chinatown  #e38 [plot 4.8, 5.1]
    unstated "how they learn of it"
    expect Mathilda does not know that Léon is the killer of the agent in Chinatown  #k-chinatown
    unstated whether Tony believes Léon is the killer of the agent in Chinatown
