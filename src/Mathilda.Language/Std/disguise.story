// A disguise: nobody recognises who wears it, but those who see through it.

state disguised(person)
    says {person} is disguised
state sees through(a: person, b: person), known to a
    says {a} sees through {b}

state recognises(a: person, b: person), also
    means b is not disguised or a sees through b or a = b

act {who: person} put[s] on a disguise
    if      the who is not disguised
    then    the who is disguised
    seen by nobody else
act {who: person} take[s] off the disguise
    if      the who is disguised
    then    the who is not disguised
act {who: person} see[s] who {other: person} is
    by      fate
    if      the who and the other are together, the other is disguised
    then    the who sees through the other, the who learns at(the other)
    seen by the who
