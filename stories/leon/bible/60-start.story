at the start
    Léon's apartment opens onto the far end of the hallway        [plot 3.1, 3.5]
    the Lando apartment opens onto the hallway                    [plot 3.1]
    Léon has a key to Léon's apartment
    Mathilda and the Landos have a key to the Lando apartment

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

    Léon, Stansfield and the agents can shoot                     [plot 3.4, 4.3]
    Mathilda can read                                             [plot 4.4]

    // Where they are, and who knows it.
    Léon is at Léon's apartment                                   [plot 2.1]
    the houseplant is at Léon's apartment                         [plot 2.3]
    known to Léon and Tony
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
