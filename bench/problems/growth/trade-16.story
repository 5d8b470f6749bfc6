// The family `trade`: swaps by consent at a market drawn at random, seed 1.
story "A market of 16"
use nothing

kind ware = ware 0, ware 1, ware 2, ware 3, ware 4, ware 5, ware 6, ware 7, ware 8, ware 9, ware 10, ware 11, ware 12, ware 13, ware 14, ware 15
person Ada (she)
person Bram (he)
person Cleo (she)
person Dirk (he)
person Edda (she)
person Finn (he)
person Gesa (she)
person Hugo (he)
person Ilse (she)
person Jost (he)
person Kaja (she)
person Lars (he)
person Mina (she)
person Nico (he)
person Olga (she)
person Pelle (he)

state holds(person) is a ware
    says {person} holds {value: ware}

act {giver: person} swap[s] with {taker: person}
    with    the taker
    if      the giver != the taker
    then    holds(the giver) = holds(the taker), holds(the taker) = holds(the giver)
    seen by everyone

wants of Ada
    ware 11, weight 3: Ada holds ware 11
    ware 13, weight 1: Ada holds ware 13
wants of Bram
    ware 8, weight 3: Bram holds ware 8
    ware 12, weight 1: Bram holds ware 12
wants of Cleo
    ware 3, weight 3: Cleo holds ware 3
    ware 4, weight 1: Cleo holds ware 4
wants of Dirk
    ware 9, weight 3: Dirk holds ware 9
    ware 10, weight 1: Dirk holds ware 10
wants of Edda
    ware 2, weight 3: Edda holds ware 2
    ware 8, weight 1: Edda holds ware 8
wants of Finn
    ware 2, weight 3: Finn holds ware 2
wants of Gesa
    ware 3, weight 3: Gesa holds ware 3
    ware 15, weight 1: Gesa holds ware 15
wants of Hugo
    ware 6, weight 3: Hugo holds ware 6
    ware 13, weight 1: Hugo holds ware 13
wants of Ilse
    ware 2, weight 3: Ilse holds ware 2
    ware 9, weight 1: Ilse holds ware 9
wants of Jost
    ware 11, weight 3: Jost holds ware 11
    ware 15, weight 1: Jost holds ware 15
wants of Kaja
    ware 4, weight 3: Kaja holds ware 4
    ware 8, weight 1: Kaja holds ware 8
wants of Lars
    ware 13, weight 3: Lars holds ware 13
    ware 11, weight 1: Lars holds ware 11
wants of Mina
    ware 12, weight 3: Mina holds ware 12
    ware 11, weight 1: Mina holds ware 11
wants of Nico
    ware 8, weight 3: Nico holds ware 8
    ware 11, weight 1: Nico holds ware 11
wants of Olga
    ware 1, weight 3: Olga holds ware 1
    ware 4, weight 1: Olga holds ware 4
wants of Pelle
    ware 5, weight 3: Pelle holds ware 5
    ware 12, weight 1: Pelle holds ware 12
the author wants
    a round of swaps: Dirk holds ware 9, Cleo holds ware 3, Ilse holds ware 2, Nico holds ware 8, Lars holds ware 13, Jost holds ware 11

at the start
    Ada holds ware 0
    Bram holds ware 1
    Cleo holds ware 2
    Dirk holds ware 3
    Edda holds ware 4
    Finn holds ware 5
    Gesa holds ware 6
    Hugo holds ware 7
    Ilse holds ware 8
    Jost holds ware 9
    Kaja holds ware 10
    Lars holds ware 11
    Mina holds ware 12
    Nico holds ware 13
    Olga holds ware 14
    Pelle holds ware 15
