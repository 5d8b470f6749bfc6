wants of every person
    survival, first: they are alive

wants of Léon
    his living, weight 2: Tony keeps a fortune for him            [plot 2.2, 6.2]
    his job, weight 2, known to Léon and Tony: his job is nobody  [plot 2.2]  // no job left undone
    his own room, in character: he is at Léon's apartment         [plot 2.1, essay 19.3-5]
    something to care for, in character: the houseplant is tended  [plot 2.3, essay 30.4]
    a friend, in character: his best friend is the houseplant     [plot 2.3]
    his solitude: Mathilda is not sheltered by Léon               [plot 2.1, 3.5]  // why he hesitates
    one good thing, weight 2: Mathilda is not at the door of Léon, pleading  [essay 18.5, 34.8, 38.2]
    care, starts no: what Mathilda wants                          [essay 13.4, 19.11-12]

wants of Tony
    business: he keeps a fortune for Léon                         [plot 2.2, 6.2]  // a cleaner with money in his keeping works on

wants of Mathilda
    the way home, until Mathilda's brother is dead: she is at the Lando apartment  [plot 3.1, 3.5]
    refuge: she is sheltered by somebody, once Mathilda's brother is dead         [plot 3.5]
    caretaking: her caretaker is somebody                                         [plot 4.2]
    revenge, weight 2, starts no, known to Mathilda: Stansfield is dead, once Stansfield is the killer of Mathilda's brother  [plot 4.2, essay 18.2]
    the trade, as a step to revenge: she can shoot, once Mathilda wants revenge   [plot 4.2, essay 11.4]

wants of Mathilda's father
    pay: he is paid by the agents                                 [plot 3.3]
    greed: he has skimmed the cocaine                             [plot 3.3]

wants of every agent
    punish the theft, weight 2: Mathilda's father is dead, once Mathilda's father has skimmed the cocaine  [plot 3.3-4]
    spare nobody of his house: Mathilda's stepmother and Mathilda's brother are dead, once Mathilda's father has skimmed the cocaine  [plot 3.4]
wants of the agents
    a hiding place: Mathilda's father has the cocaine             [plot 3.3]
