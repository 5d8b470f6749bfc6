// Phase 0: before the story proper.

scene A man of few needs                                          [plot 2.1, 2.3]
    told after A cleaner's living
    at Léon's apartment
    Léon tends the houseplant                                     #e07 [plot 2.3, essay 10.7, 30.3]
        because something to care for
    - he waters it, wipes its leaves, sometimes talks to it       [essay 10.3, 10.7]
    - milk, a chair to sleep in, a table for one                  [essay 19.4-5, 34.5]
    - exercises; guns cleaned with care; once, a Gene Kelly musical  [plot 2.3, essay 32.2]

scene A cleaner's living                                          [plot 2.1-2]
    implied Léon goes to the Supreme Macaroni Company
        because his living
    - he calls it cleaning                                        [plot 2.1]
    Léon cleans for Tony                                          #e01 [plot 1.2, 2.1-2, 6.2]
        because his living
        because Tony's business
    implied Tony sends Léon after the men of the opening
        because unstated
    expect the audience knows that Léon's trade is cleaner
    expect Tony knows that Léon's trade is cleaner
    expect Mathilda does not know that Léon's trade is cleaner

scene A ghost in the house                                        [essay 28.4-8]
    implied Léon goes to the shadows
        because his job
    - the camera glides, the cuts are quick, the breath is quiet  [essay 28.5]
    Léon takes out the men of the opening                         #e02 [essay 28.4-7]
        because his job
    expect the men of the opening do not know at(Léon)
    unstated "who the men are, and who wanted them gone"
    - all we need to know of him, before he has said a sentence   [essay 28.8]

scene A room to keep it in                                        [plot 3.3]
    told after Nobody notices
    the agents pay Mathilda's father to keep the cocaine          #e03 [plot 3.3]
        because a hiding place
        because Mathilda's father's pay
        also seen by Stansfield
    Mathilda's father skims the cocaine                           #e04 [plot 3.3]
        because greed
    expect Mathilda's father has the cocaine
    expect Mathilda's father has skimmed the cocaine              #k-skimmed
    expect Stansfield does not know that Mathilda's father has skimmed the cocaine  #k-not-yet
    expect the agents do not know that Mathilda's father has skimmed the cocaine  #k-not-yet-agents

scene Nobody notices                                              [plot 3.2]
    told after On a particular day
    Mathilda stops attending the school                           #e05 [plot 3.2]
        because unstated
    expect Mathilda's father and Mathilda's stepmother believe Mathilda attends the school
    expect Mathilda knows school(Mathilda)
    implied * Somebody gives Mathilda a black eye                 #e06 [plot 3.1]
        by fate
        then Mathilda has a black eye
        seen by Mathilda
    unstated "who gave Mathilda the black eye, and how"
    - at home she might as well be air                            [essay 19.10]
