// What can be done. `if` is what must be so, `then` what becomes so, `seen by` who notices.

every act
    if      they are not out of the way

act {who: person} go[es] to {place}, also
    if      door(place) = nowhere or (the who has a key to the place and within(at(the who), the hallway))
            doorkeeper(place) = nobody or the who works at the DEA office or within(at(the who), the DEA office)

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
    if      the shooter and the victim are together, the victim is alive, the shooter can shoot, the shooter is armed
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
            the guest is sheltered by the host, the guest is not in peril

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
            if the favour = a home then
                the taker's caretaker is the giver
                every p: place (the taker has a key to p if the giver has a key to p)
            if the favour = work then the taker's employer is the giver
act {teacher: person} teach[es] {pupil: person} to {skill}
    with    the pupil
    if      the teacher and the pupil are together, the teacher can the skill, the pupil cannot the skill
            the teacher has promised the pupil cleaning lessons
    then    the pupil can the skill

act {teacher: person} give[s] {pupil: person} reading lessons
    if      the teacher and the pupil are together, the teacher can read, the pupil cannot read
    then    the pupil is learning letters
act {pupil: person} become[s] able to read
    by      nature  // lessons bear fruit: whoever gives them may count on it
    if      the pupil is learning letters
    then    the pupil can read
act {keeper: person} keep[s] house at {place}
    if      at(the keeper) = the place
    then    the place is kept tidy
act {learner: person} practise[s] with guns
    if      the learner can shoot, at(Léon's guns) = at(the learner)
    then    the learner is practised with guns

// The attempt.
act {packer: person} fill[s] {bag} with Léon's guns
    if      at(Léon's guns) = at(the packer)
    then    the packer has the bag, the bag is full of guns
act {writer: person} leave[s] a note for {reader: person}
    if      the writer can read, the note is nowhere
    then    at(the note) = at(the writer), the note is written by the writer
    seen by nobody else
act {hunter: person} set[s] out to kill {target: person}
    if      the hunter is armed, the hunter is practised with guns, the target works at the DEA office
    then    the hunter is at the entrance of the DEA office, the hunter is out to kill the target, the hunter is in peril
    seen by anyone here
act {caller: person} pose[s] as a delivery person to {keeper: person}
    if      the caller and the keeper are together
    then    the keeper believes the caller is making a delivery
    seen by the keeper as the caller comes with a delivery for the keeper
act {caller: person} come[s] with a delivery for {keeper: person}
    if      the caller and the keeper are together, the caller is making a delivery
    then    the caller is making a delivery
    seen by the keeper
act {caller: person} get[s] past {keeper: person} into {place}
    if      the caller and the keeper are together, the door of the place is kept by the keeper
            the keeper believes the caller is making a delivery
    then    the caller is at the place, the caller is an intruder
            the keeper believes the caller is not an intruder
act {hunter: person} ambush[es] {victim: person}
    if      the hunter and the victim are together, the hunter is armed, captor(the victim) = nobody
    then    the victim is held by the hunter, the victim is in peril
act {speaker: person} speak[s] of the killing of {victim: person} before {hearer: person}
    if      the speaker and the hearer are together, the speaker believes the victim is dead
    then    the hearer believes the victim is dead
            the hearer learns killer(the victim) from the speaker

act {rescuer: person} hurr[ies|y] to {place}
    if      the rescuer is not at the place, the rescuer is armed
    then    the rescuer is at the place
            the rescuer learns barring(the place)
    seen by anyone here, anyone at the place
act {shooter: person} shoot[s] down {target: person}
    if      the shooter and the target are together, the shooter can shoot, the shooter is armed
    then    the target is out of the way
            every p: place (barring(p) = nobody if barring(p) = the target)
act {rescuer: person} bring[s] {captive: person} home
    if      the rescuer and the captive are together
            every p: place (barring(p) = nobody or not within(at(the rescuer), p))
    then    at(the rescuer) = home(the rescuer), at(the captive) = home(the rescuer)
            captor(the captive) = nobody, the captive is not in peril
act {finder: person} find[s] the note
    by      fate
    if      at(the note) = at(the finder), the finder can read
    then    the finder learns at(the note) and author(the note)
            every p: person (the finder learns quarry(p) from p if the note is written by p)
            every p: person (the finder learns killer(Mathilda's brother) from p if the note is written by p)
            every p: person (the finder believes p is at the DEA office if the note is written by p)
            every p: person (the finder believes p is in peril if the note is written by p)
    seen by the finder

// The siege.
act {bully: person} beat[s] {victim: person}
    if      the bully and the victim are together
    then    the victim is hurt, the victim fears the bully
act {chief: agent} dispatch[es] {team: squad} to {place} after {target: person}
    if      within(door(home(the target)), the place)
    then    the team is at the place, the team is after the target
            the team learns home(the target) from the chief
    seen by the team
act {captor: person} seize[s] {victim: person}, also
    then    the victim is in peril
act {team: squad} tr[ies|y] to get into {home: place}
    if      within(door(the home), at(the team))
    then    the home is besieged by the team
    seen by anyone here
act {team: squad} take[s] {target: person} prisoner
    if      home(the target) is besieged by the team
    then    the target is held by the team
    intended MTH3012: it is what the team means to do, and he does not let it come to that
act {defender: person} become[s] aware of {attacker: squad}
    by      fate
    if      at(the defender) is besieged by the attacker
    then    the defender learns at(the attacker) and besieger(at(the defender))
            every p: person (the defender learns captor(p) and at(p) and peril(p) if captor(p) = the attacker)
    seen by the defender
act {defender: person} spring[s] an ambush on {attacker: squad}
    if      at(the defender) is besieged by the attacker, the defender is armed
    then    the attacker is beaten back
    seen by anyone here, the attacker
act {rescuer: person} free[s] {captive: person}, also
    if      every p: person (captor(the captive) != p or p is beaten back)
act {who: person} chop[s] a hole into {shaft}
    if      within(the shaft, at(the who)), the who has the axe
    then    the shaft is open
act {elder: person} reassure[s] {child: person}
    if      the elder and the child are together
    then    the child is reassured
act {elder: person} tell[s] {child: person} to go to {friend: person}
    if      the elder and the child are together
    then    the child has been told to go to the friend
            the child learns at(the friend) and banker(the elder) from the elder
    seen by the child
act {who: person} climb[s] out through {shaft}
    if      within(the shaft, at(the who)), the shaft is open, the who is slight, captor(the who) = nobody
    then    the who is at New York, the who is not in peril
act {team: squad} come[s] for {target: person}
    then    at(the team) = at(the target), the team is after the target
    seen by anyone here, the target

// The way out, and the end of it.
act {who: person} hide[s] the grenades beneath the outfit of {guise: person}
    if      the who has the grenades, the ESU team is beaten back, the who is not disguised
    then    the who is disguised, the who wears the grenades
    seen by nobody else
act {who: person} slip[s] out of {building: place}
    if      within(at(the who), the building), the who is disguised or the who = a wounded ESU officer
    then    the who is at the exit of the building
    seen by the who
    seen by anyone in the building as a wounded ESU officer slips out of the building
act {shooter: person} shoot[s] {target: person}
    if      the shooter and the target are together, the target is alive, the shooter can shoot, the shooter is armed
    then    the target is mortally wounded
act {who: person} pull[s] the pin
    if      the who wears the grenades
    then    the who has the pin, the grenades are live
    seen by nobody else
act {giver: person} put[s] {gift: thing} into the hands of {holder: person}
    if      the giver and the holder are together, the giver has the gift
    then    the holder has the gift
            the holder believes the holder has a small object
    seen by nobody else
act {speaker: person} say[s] to {hearer: person} that it is from {sender: person}
    if      the speaker and the hearer are together
    then    a small object is from the sender
            the hearer believes the sender wants revenge
    seen by the hearer
act {who: person} die[s] of the wound
    by      nature
    if      the who is mortally wounded, the who is alive
    then    the who is dead
act {who: person} open[s] the hands
    if      the who believes the who has a small object
    then    a small object is nowhere
            every t: thing (the who learns at(t) if the who has t)
            if the who has the pin then the who believes the grenades are live
act {who: person} tear[s] open the vest of {wearer: person}
    if      the who and the wearer are together
    then    the vest of the wearer is torn open
            the who learns wearer(the grenades) and live(the grenades)
act {bomb: explosive} explode[s] at {place}
    by      nature
    if      the bomb is live, some w: person (w wears the bomb, w is at the place)
    then    every p: person (p is dead if p is at the place)
    seen by anyone in the building

// What is left.
act {banker: person} hand[s] {heir: person} a small part of the fortune
    if      the banker and the heir are together, some p: person (the banker keeps a fortune for p)
    then    the heir has a little of Léon's money
act {banker: person} offer[s] {heir: person} a monthly allowance
    if      the banker and the heir are together
    then    the heir has been offered an allowance
act {elder: person} tell[s] {child: person} that school comes first
    if      the elder and the child are together
    then    the child has been told that school comes first
act {boss: person} refuse[s] {asker: person} {favour}
    if      the boss and the asker are together, the asker has asked the boss for the favour
    then    the asker has not asked the boss for the favour, the boss has refused the asker the favour
act {teller: person} tell[s] {hearer: person} the whole story of the two
    if      the teller and the hearer are together
    then    the hearer has heard the whole story
            every p: person (the hearer learns killer(p) and alive(p) and trade(p) from the teller)
            the hearer believes the teller wants revenge
    seen by the hearer
act {head} seem[s] to take {pupil: person} back
    if      the head and the pupil are together, the head has heard the whole story
    then    the pupil is, it seems, a pupil again
act {carrier: person} walk[s] with {load: thing} to {place}
    if      the carrier has the load, the carrier is not at the place
    then    the carrier is at the place
    seen by anyone here, anyone at the place
act {digger: person} dig[s] a hole in {place}
    if      the digger is at the place
    then    there is a hole in the place
act {gardener: person} plant[s] {plant: thing} in {place}
    if      the gardener is at the place, there is a hole in the place, the gardener has the plant
            the gardener believes the plant belongs in the earth
    then    the plant is at the place, the plant has roots in the earth

// Small things.
act {carer: person} tend[s] {thing}
    if      at(the carer) = at(the thing)
    then    the thing is tended
