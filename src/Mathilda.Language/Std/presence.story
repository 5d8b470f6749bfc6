// The prelude, part of every story unless it says `use nothing`: where people and things are, who is alive, who notices what.

state at(person) is a place or nowhere
    says {person} is at {value: place}
    says {person} is nowhere
state at(thing) is a place or person or nowhere
    says {thing} is at {value: place}
    says {value: person} has {thing}
    says {thing} is nowhere
state alive(person), starts yes
    says {person} is alive / {person} is dead

// Being together needs the very same place; `within(a, b)` reads places inside places.
state together(a: person, b: person)
    means at(a) = at(b)
    says {a} and {b} are together
    says {a} is together with {b}

// Who would know somebody on seeing them: a disguise tightens this.
state recognises(a: person, b: person)
    means a is alive
    says {a} recognises {b}

// Who notices what somebody does: whoever is there, alive, and knows who it is. Hiding tightens this.
state notices(a: person, b: person)
    means a recognises b, at(a) = at(b)
    says {a} notices {b}

every act
    if      they are alive

act {who: person} go[es] to {place}
    if      the who is not at the place
    then    the who is at the place
    seen by anyone here, anyone at the place if they recognise the who

// Seeing: who and what is here, and whether they live; who and what is not here though one thought so.
whenever {p: person} sees {x: person}
    if      p != x, p notices x, not p believes at(x) = at(p) or not p knows alive(x)
    then    p learns at(x) and alive(x)
whenever {p: person} expects {x: person} in vain
    if      p != x, p is alive, at(p) != at(x), p believes at(x) = at(p)
    then    p believes at(x) is unknown
whenever {p: person} finds {t: thing} lying here
    if      p is alive, at(p) = at(t), not p believes at(t) = at(p)
    then    p learns at(t)
whenever {p: person} looks for {t: thing} in vain
    if      p is alive, at(p) != at(t), p believes at(t) = at(p)
    then    p believes at(t) is unknown

// For what the story does not explain.
act {who: person} find[s] out that {news: fact}
    by      fate
    if      the news
    then    the who believes the news
    seen by the who
act {who: person} come[s] to believe that {news: fact}
    by      fate
    then    the who believes the news
    seen by the who
