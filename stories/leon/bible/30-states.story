// What can be so. A line under a state is the sentence that says it.

state trade(person) is a trade, starts none
state can(person, skill)
    says {person} can {skill}
state killer(victim: person) is a person or nobody, starts nobody
    says {value: person} is the killer of {victim}

// Doors. A home opens onto a part of the hallway; who has no key does not simply walk in.
state door(place) is a place or nowhere, starts nowhere
    says {place} opens onto {value: place}
state key(person, place)
    says {person} has a key to {place} / {person} has no key to {place}

// Business.
state banker(person) is a person or nobody, starts nobody
    says {value: person} keeps a fortune for {person}
state job(person) is a person or nobody, starts nobody
state out of the way(person)
    says {person} is out of the way
state paymaster(person) is a person or nobody, starts nobody
    says {person} is paid by {value: person}
state thief(goods: thing) is a person or nobody, starts nobody
    says {value: person} has skimmed {goods}

// A child.
state school(person) is a place or nowhere, starts nowhere
    says {person} attends {value: place}
state black eye(person)
    says {person} has a black eye / {person} has no black eye
state caretaker(person) is a person or nobody, starts nobody
state shelter(person) is a person or nobody, starts nobody
    says {person} is sheltered by {value: person}
state peril(person)
    says {person} is in peril

// Asking and promising.
state pleading(pleader: person, host: person)
    says {pleader} is at the door of {host}, pleading
state asked(asker: person, giver: person, favour)
    says {asker} has asked {giver} for {favour} / {asker} has not asked {giver} for {favour}
state promised(giver: person, taker: person, favour)
    says {giver} has promised {taker} {favour} / {giver} has not promised {taker} {favour}

// Small things that show who somebody is.
state tended(thing)
    says {thing} is tended / {thing} is neglected
state best friend(person) is a thing or nobody, starts nobody
