// A long chain of errands for one person: every step only makes the next one possible, so the reason for the first is a plan of a dozen acts.
story "The long errand"

person Tilda (she)
place the cottage
place the well
place the mill
place the market
place the forge
thing the jug
thing the sack
thing the horseshoe

state filled(thing)
    says {thing} is full / {thing} is empty
state ground(thing)
    says {thing} is milled
state baked(person)
    says {person} has baked
state shod(thing)
    says {thing} is bent

act {who: person} take[s] {thing}
    if      at(the who) = at(the thing)
    then    the who has the thing
act {who: person} fill[s] {thing}
    if      thing = the jug, the who has the thing, the who is at the well, the thing is empty
    then    the thing is full
act {who: person} straighten[s] {thing}
    if      thing = the horseshoe, the who has the thing, the who is at the forge, the jug is full, the who has the jug
    then    the thing is bent, the jug is empty
act {who: person} trade[s] {thing} for corn
    if      thing = the horseshoe, the who has the thing, the thing is bent, the who is at the market
    then    the thing is nowhere, the sack is full
act {who: person} mill[s] {thing}
    if      thing = the sack, the sack is full, the who is at the mill, the who has the sack
    then    the sack is milled
act {who: person} bake[s]
    if      the who is at the cottage, the sack is milled, the who has the sack
    then    the who has baked

wants of Tilda
    bread: she has baked
the author wants
    bread: Tilda has baked

at the start
    Tilda is at the cottage
    the jug is at the cottage
    the horseshoe is at the forge
    the sack is at the market
