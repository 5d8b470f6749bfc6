// Wants that are dropped: who has had enough no longer helps, so the order of things decides.
story "The last oar"

person Gunn (she)
person Hal (he)
person Ivo (he)
place the boathouse
place the pier
thing the oar
thing the rowing boat

state carved(thing)
    says {thing} is carved / {thing} is rough
state tired(person)
    says {person} is tired
state tarred(thing)
    says {thing} is tarred

act {who: person} carve[s] {thing}
    if      at(the who) = at(the thing), the thing is rough, the who is not tired
    then    the thing is carved, the who is tired
act {who: person} tar[s] {thing}
    if      at(the who) = at(the thing), not the thing is tarred
    then    the thing is tarred
act {who: person} praise[s] {other: person}
    if      the who and the other are together, the other is tired
    then    the other is not tired
act {who: person} row[s] out
    if      the oar is carved, the rowing boat is tarred, at(the who) = at(the rowing boat)
    then    at(the rowing boat) = nowhere

wants of Gunn
    an open sea: the rowing boat is nowhere
wants of Hal
    good work, until he is tired: the oar is carved
    a tarred hull, until he is tired: the rowing boat is tarred
wants of Ivo
    friends in good heart: Hal is not tired
the author wants
    an open sea: the rowing boat is nowhere
    rest for Hal: Hal is tired

at the start
    Gunn, Hal and Ivo are at the pier
    the oar and the rowing boat are at the pier
