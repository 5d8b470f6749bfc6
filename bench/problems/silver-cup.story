// A false alibi: who is vouched for is not suspected, so the one who did it needs a friend who lies, and the blame needs somewhere to go.
story "The silver cup"

person Rolf (he)
person Greta (she)
person Hugo (he)
person the constable (she)
place the square
place the tavern
place the hall

state took(person), known to person
    says {person} took the cup / {person} did not take the cup
state home(person), known to person
    says {person} was at the tavern that night
state accused(person)
    says {person} is accused
state closed(person)
    says {person} has closed the case
state drunk(host: person, guest: person)
    says {host} has stood {guest} a drink

act {host: person} stand[s] {guest: person} a drink
    if      the host and the guest are at the tavern
    then    the host has stood the guest a drink
act {witness: person} vouch[es] for {suspect: person} before {officer: person}
    if      the witness and the officer are together, the officer = the constable
            the witness != the suspect, the suspect != the officer
            some p: person (the suspect has stood the witness a drink or p = the witness and the witness believes the suspect was at the tavern that night)
    then    they believe the suspect was at the tavern that night
            the officer believes the suspect did not take the cup
    seen by anyone here
act {officer: person} accuse[s] {suspect: person}
    if      the officer = the constable, the officer and the suspect are together
            not the officer believes the suspect was at the tavern that night, not the suspect is accused
            every p: person (not p is accused), the suspect != the officer
    then    the suspect is accused, the officer has closed the case

wants of Rolf
    to walk free, weight 2: he is not accused
    to be believed: the constable believes Rolf was at the tavern that night
wants of Greta
    to please a friend: the constable believes Rolf was at the tavern that night, once Rolf has stood Greta a drink
wants of Hugo
    to walk free: he is not accused
wants of the constable
    a closed case: the constable has closed the case
the author wants
    the wrong man: Hugo is accused, the constable believes Rolf was at the tavern that night

at the start
    Rolf and Greta are at the tavern
    Hugo is at the square
    the constable is at the hall
    known to Rolf
        Rolf took the cup
