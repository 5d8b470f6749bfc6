// Hard: thirteen acts, five people who each know something else, a forgery, and a truth that has to be fetched from far away before anybody can use it.
story "The lighthouse bequest"

person Agathe (she)
person Bruno (he)
person the notary (she)
person the housekeeper (she)
place the study
place the office
place the lighthouse
place the kitchen
thing the true will
thing the forged will
thing the seal

state chest(place), known to the housekeeper
    says the papers lie at {place} / nothing lies at {place}
state forged(thing), known to Bruno
    says {thing} is forged / {thing} is honest
state filed(thing)
    says {thing} is filed
state heir(person) is a person or nobody, starts nobody
    says {value: person} inherits from {person}
state heard(person)
    says {person} has heard of it

act {who: person} lay[s] {paper: thing} on the table
    if      the who has the paper
    then    at(the paper) = at(the who)
act {who: person} search[es] the chest at {place}
    if      the who is at the place, the papers lie at the place
    then    the who has the true will, nothing lies at the place
act {who: person} forge[s] a will
    if      the who is at the study, the seal is at the study, the forged will is nowhere, who = Bruno
    then    the who has the forged will, the forged will is forged
    seen by the who
act {who: person} file[s] {paper: thing} with {clerk: person}
    with    the clerk
    if      clerk = the notary, who != the notary, the paper is at the office, paper != the seal, the who and the clerk are at the office, not the paper is filed
    then    the paper is filed, the clerk has the paper
act {clerk: person} name[s] {heir: person} heir by {paper: thing}
    if      clerk = the notary, the clerk is at the office, the paper is filed, the clerk has the paper
            (heir = Bruno if paper = the forged will), (heir = Agathe if paper = the true will), paper != the seal
            (not the forged will is filed if paper = the true will) or heir(the notary) = Bruno
    then    the heir inherits from the notary
    seen by everyone
act {teller: person} tell[s] {hearer: person} where the papers lie
    if      the teller and the hearer are together, teller != hearer, the teller believes the papers lie at the lighthouse
    then    the hearer believes the papers lie at the lighthouse, the hearer has heard of it

wants of Agathe
    her due, weight 2: Agathe inherits from the notary
wants of Bruno
    the house, weight 2: Bruno inherits from the notary
    a quick end: the forged will is filed
wants of the notary
    a settled estate: heir(the notary) != nobody
    the last word: Agathe inherits from the notary, once the true will is filed
    a full cabinet: the true will is filed
    her fee: the forged will is filed
wants of the housekeeper
    loyalty: Agathe has heard of it, once Bruno inherits from the notary
    her stove: she is at the kitchen
the author wants
    a crime: Bruno inherits from the notary or the forged will is filed
    justice: Agathe inherits from the notary, the forged will is filed

at the start
    Agathe and the housekeeper are at the kitchen
    Bruno is at the kitchen
    the notary is at the office
    the true will and the forged will are nowhere
    the seal is at the study
    known to the housekeeper
        the papers lie at the lighthouse
