// A chain of trades: nobody has what their neighbour wants until the one before has swapped.
story "Four swaps"
use nothing

kind trinket = whistle, marble, ribbon, kite, compass
person Ada (she)
person Bea (she)
person Col (he)
person Dov (he)
person Eli (he)

state holds(person) is a trinket
    says {person} holds {value: trinket}

act {giver: person} swap[s] with {taker: person}
    with    the taker
    if      the giver != the taker
    then    holds(the giver) = holds(the taker), holds(the taker) = holds(the giver)
    seen by everyone

wants of Ada
    the compass: Ada holds compass
wants of Bea
    the whistle: Bea holds whistle
wants of Col
    the marble: Col holds marble
wants of Dov
    the ribbon: Dov holds ribbon
wants of Eli
    the kite: Eli holds kite
the author wants
    the compass: Ada holds compass
    everybody content: Bea holds whistle, Col holds marble, Dov holds ribbon, Eli holds kite

at the start
    Ada holds whistle
    Bea holds marble
    Col holds ribbon
    Dov holds kite
    Eli holds compass
