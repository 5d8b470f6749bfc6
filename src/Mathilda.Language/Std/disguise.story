// A disguise: whoever is not told who it is does not notice who it is.

state disguised(person)
    says {person} is disguised
state sees through(a: person, b: person), known to a
    says {a} sees through {b}

state notices(a: person, b: person), also
    means b is not disguised or a sees through b or a = b

act {who: person} put[s] on a disguise
    if      the who is not disguised
    then    the who is disguised
    seen by nobody else
act {who: person} take[s] off the disguise
    if      the who is disguised
    then    the who is not disguised
act {who: person} recognise[s] {other: person}
    by      fate
    if      the who and the other are together, the other is disguised
    then    the who sees through the other, the who learns at(the other)
    seen by the who
