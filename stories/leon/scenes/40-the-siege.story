// Phase 4: the siege.

scene The Italian hitman                                          [plot 5.1]
    implied Stansfield finds out that two more of Stansfield's men are out of the way  [plot 5.1]
    implied Stansfield finds out that Mathilda's caretaker is Léon                [plot 4.9, 5.3]
    * Stansfield is enraged: the “Italian hitman” has turned on him               #e53 [plot 5.1]
        by fate
        then Stansfield wants rage
        seen by Stansfield
    unstated "what there was between the two before, that one of them could turn"
    implied Stansfield goes to the Supreme Macaroni Company
        because a name and a door
    Stansfield beats Tony                                                         #e54 [plot 5.2]
        because a name and a door
    expect Tony is hurt
    Tony gives in to Stansfield and says that Léon lives at Léon's apartment      #e55 [plot 5.2]
        because to be left in peace
    expect Stansfield knows home(Léon)                                            #k-home
    expect Léon does not know that Tony has given in to Stansfield
    expect the audience knows that Tony has given in to Stansfield
    unstated whether Mathilda believes Tony has given in to Stansfield

scene The team is sent                                            [plot 5.3]
    told after Groceries
    Stansfield dispatches the ESU team to the hallway after Léon  #e56 [plot 5.3]
        because a team at that door
    expect the ESU team believe Stansfield is honest
    expect Léon does not know that the ESU team is after Léon

scene Groceries                                                   [plot 5.3]
    implied Mathilda goes to the shops                            #e57 [plot 5.3]
        because unstated
    expect Mathilda does not know that the ESU team is after Léon
    Mathilda goes to the hallway                                  #e58 [plot 5.3]
        because the way back

scene Hostage                                                     [plot 5.3]
    the ESU team seizes Mathilda                                  #e59 [plot 5.3]
        because unstated
    unstated "why they hold her"
    expect Mathilda knows that the ESU team is at the hallway
    the ESU team tries to get into Léon's apartment               #e60 [plot 5.3]
        because orders

scene The ambush                                                  [plot 5.4]
    implied Léon becomes aware of the ESU team                    #e61 [plot 5.4]
    Léon springs an ambush on the ESU team                        #e62 [plot 5.4]
        because her freedom
    implied Léon goes to the hallway
        because her freedom
    Léon frees Mathilda                                           #e63 [plot 5.4]
        because her freedom
    implied Léon and Mathilda go to Léon's apartment              #e63-home [plot 5.5]
        because unstated

scene A hole in the wall                                          [plot 5.5-6]
    Léon chops a hole into the air shaft                          #e64 [plot 5.5]
        because her safety
    Léon reassures Mathilda                                       #e65 [plot 5.6]
        because her safety
    // What he did not answer before, he says now: a guardian's farewell.
    - he loves her, he tells her, and she has given him a taste for life  #e66 [plot 5.6]

scene What she is told                                            [plot 6.1]
    told after Tony's place
    Léon tells Mathilda to go to Tony                             #e67 [plot 6.1]
        because her keep
    unstated "when he told her so"

scene The plant in the pot                                        [plot 6.7]
    told after The headmistress
    implied Léon picks up the houseplant                          #e68-before [plot 6.7]
        because unstated
    implied Léon gives the houseplant to Mathilda                 #e68 [plot 6.7]
        because unstated

scene Through the shaft                                           [plot 5.5]
    implied Mathilda climbs out through the air shaft             #e69 [plot 5.5, 6.1]
        because safety

scene Chaos                                                       [plot 5.6-7, essay 29.1-3]
    the police come for Léon                                      #e70 [plot 5.6-7]
        because unstated
    - of the agents, and of one of Stansfield's men, no more is told
    - the light, the tight space, the tension                     [essay 29.3]
    implied Léon hides the grenades beneath the outfit of a wounded ESU officer  #e71 [plot 5.7, 5.11]
        because to get away
    unstated "where the grenades come from, and whether he planned what they were for"
    implied Stansfield goes to the exit of the building
        because unstated
    Léon slips out of the building                                #e72 [plot 5.7, essay 29.4]
        because to get away
    expect the police believe a wounded ESU officer is at the exit of the building
    expect Stansfield does not know at(Léon)                      #k-slipped-out
    Stansfield sees who Léon is                                   #e73 [plot 5.8, essay 29.4]
    expect Stansfield knows that Léon is at the exit of the building
    Stansfield shoots Léon                                        #e74 [plot 5.8]
        because rage

scene From Mathilda                                               [plot 5.9-11, essay 29.5]
    // The plot finds the pin afterwards; the essay sees him pull it, and hears him whisper.
    Léon pulls the pin                                            #e75 [essay 29.5, plot 5.10]
        because care
    Léon puts the pin into the hands of Stansfield                #e76 [plot 5.9]
        because a last message
    expect Stansfield does not know that Stansfield has the pin
    expect the audience knows that Stansfield has the pin
    Léon says to Stansfield that it is from Mathilda              #e77 [plot 5.9, essay 29.5]
        because from whom
    expect Stansfield believes a small object is from Mathilda
    Léon dies of the wound                                        #e78 [plot 5.9]
    // He told her that he would follow; she hopes, and cannot see what happens below.
    expect Mathilda believes Léon is alive
    Stansfield opens the hands                                    #e79 [plot 5.10]
        because curiosity
    expect Stansfield knows that Stansfield has the pin
    Stansfield tears open the vest of Léon                        #e80 [plot 5.11]
        because to see for himself
    expect Stansfield knows that the grenades are live
    the grenades explode at the exit of the building              #e81 [plot 5.11]
    expect Stansfield is dead, Léon is dead
    unstated "who else is hurt"
