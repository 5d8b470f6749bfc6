kind agent is person
kind squad is person
kind head is person
kind bag is thing
kind trade = cleaner, mobster
kind skill = shoot, read, handle a rifle with a telescopic sight
kind favour = a home, cleaning lessons, work

person Léon (he), also Leone Montana                              [plot 2.1]
    - lives alone, eats alone, sleeps in a chair and not in a bed  [plot 2.1, essay 19.3-5]
    - drinks milk and hardly speaks                               [essay 34.5]
    - awkward and calm; no catchphrases                           [essay 5.4, 34.3-4]
    - exercises, and once goes to see an old Gene Kelly musical   [plot 2.3]
    - cleans his guns with care                                   [essay 32.2]

person Mathilda (she), protected, also Mathilda Lando, also the girl  [plot 3.1]
    - twelve years old                                            [plot 1.2, 3.1]
    - smokes as if she were older                                 [plot 3.1, essay 32.2]
    - a child, but not helpless                                   [essay 35.3-4]

// Nobody calls them by a name, and neither do we.
person Mathilda's father (he)                                     [plot 3.2-3]
    - abusive                                                     [plot 3.2]
person Mathilda's stepmother (she)                                [plot 3.2]
    - taken up with herself                                       [plot 3.2]
person Mathilda's brother (he), protected                         [plot 4.2]
    - four years old                                              [plot 4.2]
group the Landos = Mathilda's father, Mathilda's stepmother, Mathilda's brother

agent Stansfield (he), also Norman Stansfield, also Stan          [plot 3.4]
    - a corrupt DEA agent in a sharp suit, addicted to drugs      [plot 1.2, 3.4]
    - takes pills as others take sweets                           [essay 32.2]
    - strange, unpredictable, loud in a quiet film                [essay 12.6-7]
// A crowd that acts and knows as one.
agent the agents (they), also Stansfield's men                    [plot 3.3-4]

person Tony (he)                                                  [plot 2.2]
    - a mobster who works out of a restaurant                     [plot 1.2, 2.2]

// Of Stansfield's men, these do something of their own. Nobody names them, nor says whether one of them is another.
agent the agent in Chinatown (he)                                 [plot 4.8]
agent one of Stansfield's men (he)                                [plot 4.8]
agent two more of Stansfield's men (they)                         [plot 4.9]
person the staff of the DEA office (they)                         [plot 4.7]

// The siege.
squad the ESU team (they), also the NYPD Emergency Service Unit team  [plot 5.3]
squad the police (they)                                           [plot 5.6]
// Nobody: the part that Léon plays. Who is taken in by it thinks that this man is there.
person a wounded ESU officer (he)                                 [plot 5.7]

head the headmistress (she)                                       [plot 6.7]

// The job of the opening. Who they are, and whose enemies, nobody says.
person the men of the opening (they)                              [essay 28.4]
