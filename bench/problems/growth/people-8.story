// The family `people`: three swaps in a crowd, each person one more who sees them all.
story "A ring of 8"
use nothing

kind ware = ware 1, ware 2, ware 3, ware 4, ware 5, ware 6, ware 7, ware 8
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
