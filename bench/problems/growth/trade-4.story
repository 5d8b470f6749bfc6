// The family `trade`: swaps by consent at a market drawn at random, seed 1.
story "A market of 4"
use nothing

kind ware = ware 0, ware 1, ware 2, ware 3
person Ada (she)
person Bram (he)
person Cleo (she)
person Dirk (he)

state holds(person) is a ware
    says {person} holds {value: ware}

act {giver: person} swap[s] with {taker: person}
    with    the taker
    if      the giver != the taker
    then    holds(the giver) = holds(the taker), holds(the taker) = holds(the giver)
    seen by everyone

wants of Ada
    ware 3, weight 3: Ada holds ware 3
wants of Bram
    ware 0, weight 3: Bram holds ware 0
    ware 2, weight 1: Bram holds ware 2
wants of Cleo
    ware 1, weight 3: Cleo holds ware 1
wants of Dirk
    ware 2, weight 3: Dirk holds ware 2
    ware 1, weight 1: Dirk holds ware 1
the author wants
    a round of swaps: Ada holds ware 3, Bram holds ware 0, Cleo holds ware 1, Dirk holds ware 2

at the start
    Ada holds ware 0
    Bram holds ware 1
    Cleo holds ware 2
    Dirk holds ware 3
