// `with`: nobody can be made to agree. Both must want it, each for a reason of their own.
story "The swap"
person Max (he)
person Lena (she)
place the playground
thing the marble
thing the whistle

act {giver: person} swap[s] {mine: thing} for {yours: thing} with {taker: person}
    with    the taker
    if      the giver and the taker are together, the giver has the mine, the taker has the yours
    then    the taker has the mine, the giver has the yours

wants of Max
    noise: he has the whistle
wants of Lena
    a game: she has the marble

at the start
    Max and Lena are at the playground
    Max has the marble
    Lena has the whistle

scene Break
    Max swaps the marble for the whistle with Lena
        because noise
        because Lena's a game
    expect Max has the whistle, Lena has the marble
