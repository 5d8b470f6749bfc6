// Captives, threats, giving in. Who is held goes nowhere until freed.

state captor(person) is a person or nobody, starts nobody
    says {person} is held by {value: person}
state fears(a: person, b: person)
    says {a} fears {b}
state given in(victim: person, bully: person)
    says {victim} has given in to {bully}

act {who: person} go[es] to {place}, also
    if      the who's captor is nobody

act {captor: person} seize[s] {victim: person}
    if      the captor and the victim are together, captor(the victim) = nobody
    then    the victim is held by the captor
act {rescuer: person} free[s] {captive: person}
    if      the rescuer and the captive are together, captor(the captive) != nobody, captor(the captive) != the captive
    then    captor(the captive) = nobody
act {bully: person} threaten[s] {victim: person}
    if      the bully and the victim are together
    then    the victim fears the bully

// Giving in ends the fear. Whoever threatens can count on it; what is then said, nobody can know before.
act {victim: person} give[s] in to {bully: person}
    if      the victim fears the bully, the victim and the bully are together
    then    the victim has given in to the bully, the victim does not fear the bully
act {victim: person} give[s] in to {bully: person} and say[s] that {news: fact}
    if      the victim fears the bully, the victim and the bully are together, the victim believes the news
    then    the victim has given in to the bully, the victim does not fear the bully
            the bully believes the news
    seen by the bully

wants of every person
    to be left in peace: every p: person (they do not fear p)
