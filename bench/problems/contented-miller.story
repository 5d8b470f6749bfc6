// Impossible: no reason. He could grind the corn in one act, and nothing that anybody can do makes him want to.
story "The contented miller"

person the miller (he)
person the baker (she)
person the miller's cat (it)
place the mill
place the bakery
thing the corn
thing the cream

state ground(thing)
    says {thing} is ground / {thing} is whole
state baked(thing)
    says {thing} is baked

act {who: person} grind[s] {grain: thing}
    if      who = the miller, at(the who) = at(the grain), grain = the corn, the grain is whole
    then    the grain is ground
act {who: person} bake[s] {flour: thing}
    if      who = the baker, at(the who) = at(the flour), the flour is ground
    then    the flour is baked
act {who: person} carr[ies|y] {load: thing} to {place}
    if      at(the who) = at(the load), the who is not at the place
    then    the load is at the place, the who is at the place

wants of the miller
    peace and quiet: he is at the mill
wants of the baker
    bread: the corn is baked
wants of the miller's cat
    cream: at(the cream) = at(the miller's cat)
the author wants
    bread: the corn is baked

at the start
    the miller and the miller's cat are at the mill
    the baker is at the bakery
    the corn is at the mill
    the cream is at the bakery
