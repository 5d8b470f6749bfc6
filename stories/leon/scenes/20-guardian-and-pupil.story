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
        because the trade
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
