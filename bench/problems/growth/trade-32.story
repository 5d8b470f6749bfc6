// The family `trade`: swaps by consent at a market drawn at random, seed 1.
story "A market of 32"
use nothing

kind ware = ware 0, ware 1, ware 2, ware 3, ware 4, ware 5, ware 6, ware 7, ware 8, ware 9, ware 10, ware 11, ware 12, ware 13, ware 14, ware 15, ware 16, ware 17, ware 18, ware 19, ware 20, ware 21, ware 22, ware 23, ware 24, ware 25, ware 26, ware 27, ware 28, ware 29, ware 30, ware 31
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
    ware 2, weight 3: Ada holds ware 2
    ware 13, weight 1: Ada holds ware 13
wants of Bram
    ware 23, weight 3: Bram holds ware 23
    ware 31, weight 1: Bram holds ware 31
wants of Cleo
    ware 22, weight 3: Cleo holds ware 22
    ware 27, weight 1: Cleo holds ware 27
wants of Dirk
    ware 7, weight 3: Dirk holds ware 7
    ware 19, weight 1: Dirk holds ware 19
wants of Edda
    ware 7, weight 3: Edda holds ware 7
    ware 22, weight 1: Edda holds ware 22
wants of Finn
    ware 14, weight 3: Finn holds ware 14
    ware 7, weight 1: Finn holds ware 7
wants of Gesa
    ware 14, weight 3: Gesa holds ware 14
    ware 20, weight 1: Gesa holds ware 20
wants of Hugo
    ware 2, weight 3: Hugo holds ware 2
    ware 22, weight 1: Hugo holds ware 22
wants of Ilse
    ware 1, weight 3: Ilse holds ware 1
    ware 21, weight 1: Ilse holds ware 21
wants of Jost
    ware 11, weight 3: Jost holds ware 11
    ware 25, weight 1: Jost holds ware 25
wants of Kaja
    ware 3, weight 3: Kaja holds ware 3
    ware 22, weight 1: Kaja holds ware 22
wants of Lars
    ware 8, weight 3: Lars holds ware 8
    ware 2, weight 1: Lars holds ware 2
wants of Mina
    ware 14, weight 3: Mina holds ware 14
    ware 11, weight 1: Mina holds ware 11
wants of Nico
    ware 23, weight 3: Nico holds ware 23
    ware 17, weight 1: Nico holds ware 17
wants of Olga
    ware 22, weight 3: Olga holds ware 22
    ware 30, weight 1: Olga holds ware 30
wants of Pelle
    ware 16, weight 3: Pelle holds ware 16
wants of Ruth
    ware 4, weight 3: Ruth holds ware 4
    ware 0, weight 1: Ruth holds ware 0
wants of Sven
    ware 30, weight 3: Sven holds ware 30
    ware 3, weight 1: Sven holds ware 3
wants of Thea
    ware 5, weight 3: Thea holds ware 5
    ware 16, weight 1: Thea holds ware 16
wants of Uwe
    ware 25, weight 3: Uwe holds ware 25
    ware 15, weight 1: Uwe holds ware 15
wants of Ada Brook
    ware 16, weight 3: Ada Brook holds ware 16
    ware 31, weight 1: Ada Brook holds ware 31
wants of Bram Brook
    ware 29, weight 3: Bram Brook holds ware 29
    ware 12, weight 1: Bram Brook holds ware 12
wants of Cleo Brook
    ware 25, weight 3: Cleo Brook holds ware 25
wants of Dirk Brook
    ware 18, weight 3: Dirk Brook holds ware 18
    ware 13, weight 1: Dirk Brook holds ware 13
wants of Edda Brook
    ware 0, weight 3: Edda Brook holds ware 0
    ware 30, weight 1: Edda Brook holds ware 30
wants of Finn Brook
    ware 16, weight 3: Finn Brook holds ware 16
    ware 31, weight 1: Finn Brook holds ware 31
wants of Gesa Brook
    ware 9, weight 3: Gesa Brook holds ware 9
    ware 12, weight 1: Gesa Brook holds ware 12
wants of Hugo Brook
    ware 4, weight 3: Hugo Brook holds ware 4
    ware 3, weight 1: Hugo Brook holds ware 3
wants of Ilse Brook
    ware 15, weight 3: Ilse Brook holds ware 15
    ware 2, weight 1: Ilse Brook holds ware 2
wants of Jost Brook
    ware 18, weight 3: Jost Brook holds ware 18
    ware 11, weight 1: Jost Brook holds ware 11
wants of Kaja Brook
    ware 20, weight 3: Kaja Brook holds ware 20
    ware 8, weight 1: Kaja Brook holds ware 8
wants of Lars Brook
    ware 2, weight 3: Lars Brook holds ware 2
    ware 11, weight 1: Lars Brook holds ware 11
the author wants
    a round of swaps: Hugo holds ware 2, Edda holds ware 7, Ruth holds ware 4, Finn Brook holds ware 16, Cleo Brook holds ware 25, Cleo holds ware 22

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
    Ruth holds ware 16
    Sven holds ware 17
    Thea holds ware 18
    Uwe holds ware 19
    Ada Brook holds ware 20
    Bram Brook holds ware 21
    Cleo Brook holds ware 22
    Dirk Brook holds ware 23
    Edda Brook holds ware 24
    Finn Brook holds ware 25
    Gesa Brook holds ware 26
    Hugo Brook holds ware 27
    Ilse Brook holds ware 28
    Jost Brook holds ware 29
    Kaja Brook holds ware 30
    Lars Brook holds ware 31
