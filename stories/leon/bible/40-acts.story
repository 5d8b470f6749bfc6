// What can be done. `if` is what must be so, `then` what becomes so, `seen by` who notices.

every act
    if      they are not out of the way

act {who: person} go[es] to {place}, also
    if      door(place) = nowhere or (the who has a key to the place and within(at(the who), the hallway))

// The trade: Léon calls it cleaning.                             [plot 2.1]
act {hired: person} clean[s] for {boss: person}
    with    the boss
    if      the hired's trade is cleaner, the hired and the boss are together
    then    the boss keeps a fortune for the hired
    seen by nobody else
act {boss: person} send[s] {hired: person} after {target: person}
    if      the hired's trade is cleaner, the boss and the hired are together
    then    the hired's job is the target
    seen by the hired
act {hired: person} take[s] out {target: person}
    if      the hired's trade is cleaner, within(at(the hired), at(the target))
    then    the target is out of the way
            if the hired's job is the target then the hired's job is nobody
    seen by nobody else

// The cocaine.
act {owner: person} pay[s] {keeper: person} to keep {goods: thing}
    with    the keeper
    if      the owner has the goods
    then    the keeper has the goods, the keeper is paid by the owner
    seen by the keeper
act {thief: person} skim[s] {goods: thing}
    if      the thief has the goods
    then    the thief has skimmed the goods
    seen by nobody else
act {wronged: agent} turn[s] on {thief: person}
    by      fate  // nobody chooses to be angry
    if      the wronged believes the thief has skimmed the cocaine
    then    the thief is in peril
    seen by Stansfield, the agents

// Violence.
act {raider: agent} storm[s] {home: place}
    if      the raider is not at the home
    then    the raider is at the home
    seen by anyone here, anyone at the home
act {shooter: person} kill[s] {victim: person}
    if      the shooter and the victim are together, the victim is alive, the shooter can shoot
    then    the victim is dead, the shooter is the killer of the victim

// A child, and a neighbour.
act {pupil: person} stop[s] attending {place}
    if      the pupil attends the place
    then    school(the pupil) = nowhere
    seen by nobody else
act {neighbour: person} meet[s] {other: person}
    by      fate
    if      the neighbour and the other are together
    then    the neighbour learns black eye(the other), the other learns black eye(the neighbour)
    seen by anyone here
act {witness: person} notice[s] the dead of {home: place}
    by      fate
    if      at(the witness) = door(the home)
    then    every p: person (the witness believes p is dead, the witness believes killer(p) is unknown if p is at the home, p is dead)
            the witness is in peril
    seen by the witness
act {passer: person} walk[s] on past {home: place} to {end: place}
    if      at(the passer) = door(the home), within(the end, the hallway)
    then    the passer is at the end
    seen by nobody else
act {pleader: person} beg[s] {host: person} to open
    if      at(the pleader) = door(at(the host))
    then    the pleader is at the door of the host, pleading
            the host learns at(the pleader)
            if the pleader believes the pleader is in peril then the host believes the pleader is in peril
    seen by the host
act {host: person} let[s] {guest: person} in
    with    the guest
    if      the guest is at the door of the host, pleading, at(the guest) = door(at(the host))
    then    at(the guest) = at(the host)
            the guest is not at the door of the host, pleading
            the guest is sheltered by the host

// Asking, promising, teaching.
act {teller: person} tell[s] {hearer: person} of the murder of {victim: person}
    if      the teller and the hearer are together, the teller believes the victim is dead
    then    the hearer believes the victim is dead, the hearer believes killer(the victim) is unknown
            the hearer believes the teller wants revenge
    seen by the hearer
act {asker: person} beg[s] {giver: person} for {favour}
    if      the asker and the giver are together
            (the asker believes the giver's trade is cleaner if the favour = cleaning lessons)
    then    the asker has asked the giver for the favour
act {giver: person} promise[s] {taker: person} {favour}
    if      the giver and the taker are together, the taker has asked the giver for the favour
    then    the giver has promised the taker the favour
            the taker has not asked the giver for the favour
            if the favour = a home then the taker's caretaker is the giver
act {teacher: person} teach[es] {pupil: person} to {skill}
    with    the pupil
    if      the teacher and the pupil are together, the teacher can the skill, the pupil cannot the skill
            the teacher has promised the pupil cleaning lessons
    then    the pupil can the skill

// Small things.
act {carer: person} tend[s] {thing}
    if      at(the carer) = at(the thing)
    then    the thing is tended
