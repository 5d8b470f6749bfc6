// Surprise: he acts on what he takes to be so, finds it otherwise, and puts his beliefs right; only then does he want what the story needs.
story "The empty nest"

person Arvo (he)
person the magpie (she)
place the roof
place the garden
place the oak
thing the spoon

state scolded(person)
    says {person} has been scolded

act {who: person} take[s] {thing}
    if      at(the who) = at(the thing)
    then    the who has the thing
act {who: person} drop[s] {thing}
    if      the who has the thing
    then    at(the thing) = at(the who)
act {who: person} scold[s] {other: person}
    if      the who and the other are together, who != other
    then    the other has been scolded

wants of Arvo
    his spoon: he has the spoon
    somebody to blame: the magpie has been scolded, once at(the spoon) is unknown
wants of the magpie
    things that shine: the spoon is at the oak
    a warm chimney: she is at the roof
the author wants
    an innocent look: the magpie has been scolded, the spoon is at the oak, the magpie is at the roof

at the start
    Arvo is at the garden
    the magpie is at the roof
    the spoon is at the roof
