// What can be so. A line under a state is the sentence that says it.

state trade(person) is a trade or nothing, starts nothing
state can(person, skill)
    says {person} can {skill}
state killer(victim: person) is a person or nobody, starts nobody
    says {value: person} is the killer of {victim}

// Doors. A home opens onto a part of the hallway; who has no key does not simply walk in.
state door(place) is a place or nowhere, starts nowhere
    says {place} opens onto {value: place}
state key(person, place)
    says {person} has a key to {place} / {person} has no key to {place}

state home(person) is a place or nowhere, starts nowhere
    says {person} lives at {value: place}
    says {person} has no home
state doorkeeper(place) is a person or nobody, starts nobody
    says the door of {place} is kept by {value: person}
state employed(person, place)
    says {person} works at {place}
state barring(place) is a person or nobody, starts nobody
    says the way out of {place} is barred by {value: person}
    says nobody bars the way out of {place}

// Arms.
state weapon(person)
    says {person} carries a weapon
state full of guns(bag)
    says {bag} is full of guns / {bag} holds no guns
state armed(person)
    means the person carries a weapon or (the person has the shopping bag and the shopping bag is full of guns)
state practised(person)
    says {person} is practised with guns
state quarry(hunter: person) is a person or nobody, starts nobody
    says {hunter} is out to kill {value: person}
state hit(person)
    says {person} is mortally wounded

// The siege.
state hurt(person)
    says {person} is hurt
state pursued(pursuer: person) is a person or nobody, starts nobody
    says {pursuer} is after {value: person}
state besieger(place) is a person or nobody, starts nobody
    says {place} is besieged by {value: person}
    says nobody besieges {place}
state beaten back(person)
    says {person} is beaten back
state open(shaft)
    says {shaft} is open / {shaft} is closed
state slight(person)
    says {person} is slight
state reassured(person)
    says {person} is reassured
state destination(person) is a person or nobody, starts nobody
    says {person} has been told to go to {value: person}
    says nobody has told {person} where to go
state corrupt(person)
    says {person} is corrupt / {person} is honest

// The end of it.
state wearer(thing) is a person or nobody, starts nobody
    says {value: person} wears {thing}
state live(thing)
    says {thing} is live
state sender(thing) is a person or nobody, starts nobody
    says {thing} is from {value: person}
state torn open(person)
    says the vest of {person} is torn open

// What is left.
state a little money(person)
    says {person} has a little of Léon's money
state allowance offered(person)
    says {person} has been offered an allowance
state sent to school(person)
    says {person} has been told that school comes first
state refused(boss: person, asker: person, favour)
    says {boss} has refused {asker} {favour}
state story heard(person)
    says {person} has heard the whole story
state readmitted(person)
    says {person} is, it seems, a pupil again
state dug(place)
    says there is a hole in {place} / there is no hole in {place}
state rooted(thing)
    says {thing} has roots in the earth / {thing} has no roots in the earth

// Business.
state banker(person) is a person or nobody, starts nobody
    says {value: person} keeps a fortune for {person}
state job(person) is a person or nobody, starts nobody
state out of the way(person)
    says {person} is out of the way
state employer(person) is a person or nobody, starts nobody
state paymaster(person) is a person or nobody, starts nobody
    says {person} is paid by {value: person}
state thief(goods: thing) is a person or nobody, starts nobody
    says {value: person} has skimmed {goods}

// A child.
state school(person) is a place or nowhere, starts nowhere
    says {person} attends {value: place}
    says {person} attends no school
state black eye(person)
    says {person} has a black eye / {person} has no black eye
state caretaker(person) is a person or nobody, starts nobody
state shelter(person) is a person or nobody, starts nobody
    says {person} is sheltered by {value: person}
    says nobody shelters {person}
state peril(person)
    says {person} is in peril

state tidy(place)
    says {place} is kept tidy / {place} is not kept tidy
state learning letters(person)
    says {person} is learning letters / {person} is not learning letters
state author(thing) is a person or nobody, starts nobody
    says {thing} is written by {value: person}
state intruder(person)
    says {person} is an intruder
state delivering(person)
    says {person} is making a delivery

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
state thirsty for earth(thing)
    says {thing} belongs in the earth
