// The family `people`: three swaps in a crowd, each person one more who sees them all.
story "A ring of 32"
use nothing

kind ware = ware 1, ware 2, ware 3, ware 4, ware 5, ware 6, ware 7, ware 8, ware 9, ware 10, ware 11, ware 12, ware 13, ware 14, ware 15, ware 16, ware 17, ware 18, ware 19, ware 20, ware 21, ware 22, ware 23, ware 24, ware 25, ware 26, ware 27, ware 28, ware 29, ware 30, ware 31, ware 32
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
person Ruth (she)
person Sven (he)
person Thea (she)
person Uwe (he)
person Ada Brook (she)
person Bram Brook (he)
person Cleo Brook (she)
person Dirk Brook (he)
person Edda Brook (she)
person Finn Brook (he)
person Gesa Brook (she)
person Hugo Brook (he)
person Ilse Brook (she)
person Jost Brook (he)
person Kaja Brook (she)
person Lars Brook (he)

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
wants of Ruth
    ware 17: Ruth holds ware 17
wants of Sven
    ware 18: Sven holds ware 18
wants of Thea
    ware 19: Thea holds ware 19
wants of Uwe
    ware 20: Uwe holds ware 20
wants of Ada Brook
    ware 21: Ada Brook holds ware 21
wants of Bram Brook
    ware 22: Bram Brook holds ware 22
wants of Cleo Brook
    ware 23: Cleo Brook holds ware 23
wants of Dirk Brook
    ware 24: Dirk Brook holds ware 24
wants of Edda Brook
    ware 25: Edda Brook holds ware 25
wants of Finn Brook
    ware 26: Finn Brook holds ware 26
wants of Gesa Brook
    ware 27: Gesa Brook holds ware 27
wants of Hugo Brook
    ware 28: Hugo Brook holds ware 28
wants of Ilse Brook
    ware 29: Ilse Brook holds ware 29
wants of Jost Brook
    ware 30: Jost Brook holds ware 30
wants of Kaja Brook
    ware 31: Kaja Brook holds ware 31
wants of Lars Brook
    ware 32: Lars Brook holds ware 32
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
    Ruth holds ware 17
    Sven holds ware 18
    Thea holds ware 19
    Uwe holds ware 20
    Ada Brook holds ware 21
    Bram Brook holds ware 22
    Cleo Brook holds ware 23
    Dirk Brook holds ware 24
    Edda Brook holds ware 25
    Finn Brook holds ware 26
    Gesa Brook holds ware 27
    Hugo Brook holds ware 28
    Ilse Brook holds ware 29
    Jost Brook holds ware 30
    Kaja Brook holds ware 31
    Lars Brook holds ware 32
