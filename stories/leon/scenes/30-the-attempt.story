// Phase 3: the attempt at the DEA office.

scene A shopping bag                                              [plot 4.6]
    // He does not stop her: so he is out, or does not see it. Neither is told.
    unstated "where Léon is when she packs and leaves"
    Mathilda fills the shopping bag with Léon's guns              #e40 [plot 4.6]
        because revenge

scene A note                                                      [plot 4.9]
    told after The bathroom
    Mathilda leaves a note for Léon                               #e41 [plot 4.9]
        because unstated

scene A delivery                                                  [plot 4.6-7]
    Mathilda sets out to kill Stansfield                                          #e42 [plot 4.6, essay 18.2]
        because revenge
    expect Léon does not know that Mathilda is out to kill Stansfield
    Mathilda poses as a delivery person to the staff of the DEA office            #e43 [plot 4.7]
        because revenge
    expect the staff of the DEA office believe Mathilda is making a delivery
    Mathilda gets past the staff of the DEA office into the DEA office            #e44 [plot 4.7]
        because revenge

scene The bathroom                                                [plot 4.7-8]
    implied Mathilda goes to the bathroom of the DEA office
        because unstated
    implied Stansfield finds out that Mathilda is an intruder                     #e45-before [plot 4.7]
    implied Stansfield finds out that Mathilda is at the bathroom of the DEA office  #e45-where [plot 4.7]
    unstated "how he knows that she is there"
    implied Stansfield goes to the bathroom of the DEA office
        because no intruders
    Stansfield ambushes Mathilda                                                  #e45 [plot 4.7]
        because no intruders
    expect Stansfield knows that Mathilda is an intruder
    implied Stansfield finds out that Mathilda is out to kill Stansfield          #e46 [plot 4.7, 5.3]
    unstated "how much he understands: the girl, the family, the man she lives with"
    implied one of Stansfield's men goes to the bathroom of the DEA office
        because unstated
    Stansfield and one of Stansfield's men speak of the killing of the agent in Chinatown before Mathilda  #e47 [plot 4.8]
        because unstated
    unstated "whether they tell her or say it in her hearing, and why"
    expect Mathilda knows that Léon is the killer of the agent in Chinatown

// Meanwhile, at home.
scene What the note says                                          [plot 4.9]
    with Léon
    implied Léon goes to the hallway                              #e48-hallway [plot 4.9]
        because his own room
    implied Léon goes to Léon's apartment                         #e48 [plot 4.9]
        because his own room
    expect Léon does not know that Mathilda is out to kill Stansfield
    Léon finds the note                                           #e49 [plot 4.9]
    expect Léon knows that Mathilda is out to kill Stansfield
    expect Léon knows killer(Mathilda's brother)

scene The rescue                                                  [plot 4.9]
    Léon hurries to the DEA office                                #e50 [plot 4.9]
        because her safety
    implied Léon finds out that Mathilda is at the bathroom of the DEA office
    Léon shoots down two more of Stansfield's men                 #e51 [plot 4.9]
        because her safety
    unstated "whether the two die, and where Stansfield is meanwhile"
    implied Léon goes to the bathroom of the DEA office
        because her safety
    implied Léon brings Mathilda home                             #e52 [plot 4.9, 5.3]
        because her safety
