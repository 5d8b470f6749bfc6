// The family `trade`: swaps by consent at a market drawn at random, seed 1.
story "A market of 8"
use nothing

kind ware = ware 0, ware 1, ware 2, ware 3, ware 4, ware 5, ware 6, ware 7
person Ada (she)
person Bram (he)
person Cleo (she)
person Dirk (he)
person Edda (she)
person Finn (he)
person Gesa (she)
person Hugo (he)

state holds(person) is a ware
    says {person} holds {value: ware}

act {giver: person} swap[s] with {taker: person}
    with    the taker
    if      the giver != the taker
    then    holds(the giver) = holds(the taker), holds(the taker) = holds(the giver)
    seen by everyone

wants of Ada
    ware 1, weight 3: Ada holds ware 1
    ware 0, weight 1: Ada holds ware 0
wants of Bram
    ware 2, weight 3: Bram holds ware 2
    ware 7, weight 1: Bram holds ware 7
wants of Cleo
    ware 3, weight 3: Cleo holds ware 3
    ware 2, weight 1: Cleo holds ware 2
wants of Dirk
    ware 6, weight 3: Dirk holds ware 6
    ware 1, weight 1: Dirk holds ware 1
wants of Edda
    ware 0, weight 3: Edda holds ware 0
    ware 5, weight 1: Edda holds ware 5
wants of Finn
    ware 7, weight 3: Finn holds ware 7
    ware 5, weight 1: Finn holds ware 5
wants of Gesa
    ware 4, weight 3: Gesa holds ware 4
    ware 0, weight 1: Gesa holds ware 0
wants of Hugo
    ware 2, weight 3: Hugo holds ware 2
the author wants
    a round of swaps: Bram holds ware 2, Ada holds ware 1, Edda holds ware 0, Gesa holds ware 4, Dirk holds ware 6, Cleo holds ware 3

at the start
    Ada holds ware 0
    Bram holds ware 1
    Cleo holds ware 2
    Dirk holds ware 3
    Edda holds ware 4
    Finn holds ware 5
    Gesa holds ware 6
    Hugo holds ware 7
