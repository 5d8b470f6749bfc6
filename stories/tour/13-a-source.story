// Where it is taken from: a locator says which sentence a line rests on, and `mathilda coverage` says what is left.
story "The ferry"
    sources
        tale "A village's tale of a ferry, written down once"
person Mara (she)                      [tale 1.1]
    - never in a hurry                 [tale 1.2]
person the stranger (he)               [tale 2.1]
place the near bank
place the far bank
skip [tale 3.1]: whoever tells it speaks of himself

act {rower: person} row[s] {guest: person} across
    with    the guest
    if      at(the rower) = the near bank, at(the guest) = the far bank
    then    the guest is at the near bank

at the start
    Mara is at the near bank
    the stranger is at the far bank
wants of the stranger
    a roof: he is at the near bank
wants of Mara
    duty: the stranger is at the near bank

scene The last ferry                   [tale H1]
    Mara rows the stranger across      #row [tale 2.3]
        because duty
        because the stranger's a roof
