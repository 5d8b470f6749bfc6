// Hiding: whoever is hidden is not noticed by those who did not see it.

state hidden(person)
    says {person} is hidden

state notices(a: person, b: person), also
    means b is not hidden or a = b

act {who: person} hide[s]
    if      the who is not hidden
    then    the who is hidden
    seen by nobody else
act {who: person} come[s] out of hiding
    if      the who is hidden
    then    the who is not hidden
act {who: person} go[es] to {place}, also
    if      the who is not hidden
