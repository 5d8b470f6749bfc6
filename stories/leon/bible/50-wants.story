wants of every person
    survival, first, until they are mortally wounded: they are alive

wants of Léon
    his living, weight 2: Tony keeps a fortune for him                            [plot 2.2, 6.2]
    his job, weight 2, known to Léon and Tony: his job is nobody                  [plot 2.2]  // no job left undone
    his own room, in character: he is at Léon's apartment                         [plot 2.1, essay 19.3-5]
    something to care for, in character: the houseplant is tended                 [plot 2.3, essay 30.4]
    a friend, in character: his best friend is the houseplant                     [plot 2.3]
    his solitude: Mathilda is not sheltered by Léon                               [plot 2.1, 3.5]  // why he hesitates
    one good thing, weight 2: Mathilda is not at the door of Léon, pleading       [essay 18.5, 34.8, 38.2]
    her safety, weight 2, once Mathilda's caretaker is Léon: Mathilda is not in peril  [plot 4.9, 5.4-5, essay 18.3]
    her freedom, weight 2, once Mathilda's caretaker is Léon: Mathilda's captor is nobody  [plot 5.4]
    her keep, in character, once Léon's apartment is besieged by somebody: Mathilda has been told to go to somebody  [plot 6.1]
    to get away, once the police are after Léon, until he is mortally wounded: he is not at Léon's apartment  [plot 5.7]
    a last message, in character, once he is mortally wounded: Stansfield has the pin  [plot 5.9]
    from whom, in character, once he is mortally wounded: Stansfield believes a small object is from Mathilda  [plot 5.9, essay 29.5]
    care, starts no: what Mathilda wants                                          [essay 13.4, 19.11-12]

wants of Tony
    business: he keeps a fortune for Léon                                         [plot 2.2, 6.2]  // a cleaner with money in his keeping works on
    a cleaner: some p: person (p's employer is Tony), once Léon is dead           [plot 6.4]  // so she thinks, and so it may be
        intended MTH3014: so Mathilda thinks, and so it may be; the texts do not say
    no work for a child, weight 3, known to Tony: Tony has refused Mathilda work, once Mathilda has asked Tony for work  [plot 6.5]
    school first, in character: Mathilda has been told that school comes first    [plot 6.3]
    an allowance, in character: Mathilda has been offered an allowance            [plot 6.3]

wants of the headmistress
    no child turned away: Mathilda is, it seems, a pupil again, once she has heard the whole story  [plot 6.7]

wants of Mathilda
    the way home, until Mathilda's brother is dead: she is at the Lando apartment  [plot 3.1, 3.5]
    refuge: she is sheltered by somebody, once Mathilda's brother is dead  [plot 3.5]
    caretaking: her caretaker is somebody                         [plot 4.2]
    revenge, weight 2, starts no, known to Mathilda: Stansfield is dead, once Stansfield is the killer of Mathilda's brother  [plot 4.2, essay 18.2]
    the trade, as a step to revenge: she can shoot, once Mathilda wants revenge  [plot 4.2, essay 11.4]
    all that he can teach, in character, once Mathilda wants revenge: she can handle a rifle with a telescopic sight  [plot 4.3]
    practice, as a step to revenge: she is practised with guns, once Mathilda wants revenge  [plot 4.6]
    to be heard, in character: Léon believes Mathilda's brother is dead, once Mathilda's brother is dead  [plot 4.2, essay 17.7]
    to pay her way, in character: Léon's apartment is kept tidy, once her caretaker is Léon  [plot 4.4]
    letters for lessons, in character: Léon can read, once her caretaker is Léon  [plot 4.4]
    the way back, in character, once her caretaker is Léon: she is at Léon's apartment  [plot 5.3]
    safety, once Léon's apartment is besieged by somebody: she is not in peril  [plot 5.5-6]
    not to be left alone, weight 2, once Léon's apartment is besieged by somebody, until she is reassured: she and Léon are together  [plot 5.6]
    his instruction: she and Tony are together, once she has been told to go to Tony  [plot 6.1]
    Léon's place, in character: her employer is Tony, once Léon is dead  [plot 6.4]
    somewhere to go: she is, it seems, a pupil again, once Tony has refused Mathilda work  [plot 6.6]
    the plant in the earth, in character: the houseplant has roots in the earth, once Léon is dead  [plot 6.8, essay 30.6]
    roots, in character: Léon believes the houseplant belongs in the earth  [plot 6.8]

wants of Stansfield
    no intruders, weight 2: every p: person (p is not an intruder or captor(p) != nobody)  [plot 4.7]

    rage, weight 2, starts no: Léon is dead or Léon is held by the ESU team  [plot 5.1]
    a name and a door, as a step to rage: Tony has given in to him, once Stansfield wants rage  [plot 5.2]
    a team at that door, as a step to rage: the ESU team is after Léon, once Stansfield wants rage  [plot 5.3]
    curiosity, in character: he does not have a small object      [plot 5.10]
    to see for himself, in character: the vest of Léon is torn open, once Stansfield has the pin  [plot 5.11]

wants of the ESU team
    orders, weight 2: Léon is dead or Léon is held by the ESU team, once the ESU team is after Léon  [plot 5.3]
wants of the police
    orders, weight 2: Léon is dead or Léon is held by the police, once the police are after Léon  [plot 5.6]

wants of Mathilda's father
    pay: he is paid by the agents                                 [plot 3.3]
    greed: he has skimmed the cocaine                             [plot 3.3]

wants of every agent
    punish the theft, weight 2: Mathilda's father is dead, once Mathilda's father has skimmed the cocaine  [plot 3.3-4]
    spare nobody of his house: Mathilda's stepmother and Mathilda's brother are dead, once Mathilda's father has skimmed the cocaine  [plot 3.4]
wants of the agents
    a hiding place: Mathilda's father has the cocaine             [plot 3.3]

the author wants
    justice, weight 2: Stansfield is dead, once Stansfield is the killer of Mathilda's brother
    a life: Mathilda is alive
    roots: the houseplant has roots in the earth
