// The family `people`: three swaps in a crowd, each person one more who sees them all.
story "A ring of 16"
use nothing

kind ware = ware 1, ware 2, ware 3, ware 4, ware 5, ware 6, ware 7, ware 8, ware 9, ware 10, ware 11, ware 12, ware 13, ware 14, ware 15, ware 16
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
    ware 4: Ada holds ware 4
wants of Bram
    ware 1: Bram holds ware 1
wants of Cleo
    ware 2: Cleo holds ware 2
wants of Dirk
    ware 3: Dirk holds ware 3
wants of Edda
    ware 5: Edda holds ware 5
wants of Finn
    ware 6: Finn holds ware 6
wants of Gesa
    ware 7: Gesa holds ware 7
wants of Hugo
    ware 8: Hugo holds ware 8
wants of Ilse
    ware 9: Ilse holds ware 9
wants of Jost
    ware 10: Jost holds ware 10
wants of Kaja
    ware 11: Kaja holds ware 11
wants of Lars
    ware 12: Lars holds ware 12
wants of Mina
    ware 13: Mina holds ware 13
wants of Nico
    ware 14: Nico holds ware 14
wants of Olga
    ware 15: Olga holds ware 15
wants of Pelle
    ware 16: Pelle holds ware 16
the author wants
    everybody content: Ada holds ware 4, Bram holds ware 1, Cleo holds ware 2, Dirk holds ware 3

at the start
    Ada holds ware 1
    Bram holds ware 2
    Cleo holds ware 3
    Dirk holds ware 4
    Edda holds ware 5
    Finn holds ware 6
    Gesa holds ware 7
    Hugo holds ware 8
    Ilse holds ware 9
    Jost holds ware 10
    Kaja holds ware 11
    Lars holds ware 12
    Mina holds ware 13
    Nico holds ware 14
    Olga holds ware 15
    Pelle holds ware 16
