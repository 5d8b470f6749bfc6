// Impossible: no way. There are reasons enough to ring the bell, but the rope is on the far side of a door that only rings open.
story "The stuck bell"

person the sexton (he)
person the novice (she)
place the nave
place the tower
place the yard
thing the rope
thing the ladder

state rung(thing)
    says {thing} has rung
state open(place)
    says {place} is open / {place} is shut

act {who: person} pull[s] {cord: thing}
    if      at(the who) = at(the cord), cord = the rope
    then    the cord has rung
act {who: person} carr[ies|y] {load: thing} to {place}
    if      at(the who) = at(the load), load = the ladder, the who is not at the place, the place is open
    then    the load is at the place, the who is at the place
whenever {place} opens
    if      the rope has rung, the place is shut
    then    the place is open
act {who: person} go[es] to {place}, also
    if      the place is open

wants of the sexton
    mass: the rope has rung
wants of the novice
    mass: the rope has rung
    a view: she is at the tower
the author wants
    a bell: the rope has rung

at the start
    the sexton is at the nave
    the novice is at the yard
    the nave is open
    the yard is open
    the rope is at the tower
    the ladder is at the yard
