at the start
    Léon's apartment opens onto the far end of the hallway        [plot 3.1, 3.5]
    the Lando apartment opens onto the hallway                    [plot 3.1]
    Léon has a key to Léon's apartment
    Mathilda and the Landos have a key to the Lando apartment
    the Landos live at the Lando apartment                        [plot 3.1]
    Mathilda lives at the Lando apartment                         [plot 3.1]
    known to Léon, Tony, Mathilda and the Landos
        Léon lives at Léon's apartment                            [plot 2.1, 3.1]
    Stansfield, the agents, one of Stansfield's men and two more of Stansfield's men believe home(Léon) is unknown

    // The office lets in those who work there, and those whom the people at its door believe.
    the door of the DEA office is kept by the staff of the DEA office  [plot 4.7]
    the door of the bathroom of the DEA office is kept by the staff of the DEA office
    every agent works at the DEA office                           [plot 4.7-9]
    the staff of the DEA office work at the DEA office            [plot 4.7]
    known to Stansfield, the agents, one of Stansfield's men and two more of Stansfield's men
        the way out of the DEA office is barred by two more of Stansfield's men   [plot 4.9]

    // Who does what for a living. That Léon kills for it is known to two people; nobody else knows what he does.
    known to Léon and Tony
        Léon's trade is cleaner                                   [plot 2.1-2]
        Tony's trade is mobster                                   [plot 1.2, 2.2]
    Mathilda, the Landos, Stansfield, the agents and the men of the opening believe trade(Léon) is unknown
    Mathilda, the Landos, Stansfield, the agents and the men of the opening believe trade(Tony) is unknown

    // Who strikes the bargain knows what it is about; and nobody suspects anybody yet.
    known to Stansfield, the agents and Mathilda's father
        the agents have the cocaine                               [plot 3.3]
        nobody has skimmed the cocaine
        Mathilda's father is paid by nobody

    every agent can shoot                                         [plot 3.4]
    every agent carries a weapon                                  [plot 3.4]
    Léon, the ESU team and the police can shoot                   [plot 4.3, 5.3]
    Léon, the ESU team and the police carry a weapon              [plot 4.9, 5.3]
    Léon can handle a rifle with a telescopic sight               [plot 4.3]
    Mathilda can read                                             [plot 4.4]
    known to Mathilda
        the houseplant belongs in the earth                       [plot 6.8]

    known to everyone
        the note is nowhere
        the pin is nowhere
        the staff of the DEA office are at the entrance of the DEA office         [plot 4.7]

    Mathilda is slight                                            [plot 5.5]
    known to Léon
        Léon has the axe                                          [plot 5.5]
        Léon has the grenades                                     [plot 5.11]
    // What the ones in uniform do not know of the man who sends them.
    known to Stansfield, the agents, Mathilda's father, the agent in Chinatown, one of Stansfield's men and two more of Stansfield's men
        every agent is corrupt                                    [plot 1.2, 3.3]

    // Where they are, and who knows it.
    Léon is at Léon's apartment                                   [plot 2.1]
    the houseplant is at Léon's apartment                         [plot 2.3]
    known to Léon
        Léon's guns are at Léon's apartment                       [plot 4.3, 4.6]
    one of Stansfield's men and two more of Stansfield's men are at the DEA office  [plot 4.8-9]
    the agent in Chinatown is at Chinatown                        [plot 4.8]
    known to everyone
        the headmistress is at the school                         [plot 6.6-7]
    the ESU team and the police are at New York                   [plot 5.3, 5.6]
    the shopping bag is nowhere
    known to Léon, Tony and Stansfield
        Tony is at the Supreme Macaroni Company                   [plot 2.2]
    known to Léon, Tony and the men of the opening
        the men of the opening are at the house of the opening    [essay 28.4-5]
    known to Mathilda and the Landos
        Mathilda is at the Lando apartment                        [plot 3.1]
        Mathilda's stepmother and Mathilda's brother are at the Lando apartment  [plot 3.1]
    known to Mathilda, the Landos, Stansfield and the agents
        Mathilda's father is at the Lando apartment               [plot 3.1, 3.3]
    Stansfield and the agents are at the DEA office               [plot 4.7]

    known to Mathilda and the Landos
        Mathilda attends the school                               [plot 3.2]
    Léon, Tony, Stansfield and the agents believe school(Mathilda) is unknown

    unstated whether Stansfield believes Léon's trade is cleaner
    unstated whether Mathilda believes Mathilda's father has the cocaine
    unstated whether Mathilda's stepmother believes Mathilda's father has the cocaine
