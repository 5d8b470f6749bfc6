// One person is taken for another: the act that is seen is not the act that is done, and the consent is to the act that is seen.
story "The wrong hat"

person Lady Prudence (she)
person Fenwick (he)
person the porter (he)
place the cloakroom
place the ballroom
place the garden
thing the hat
thing the violin case

state wears(person)
    says {person} wears the hat
state called(person)
    says {person} has called for the case
state away(person)
    says {person} is away

act {who: person} put[s] on the hat
    if      at(the who) = at(the hat), not the who wears the hat
    then    the who wears the hat, the who has the hat
    seen by nobody else
act {guest: person} call[s] for the case
    if      the guest is at the cloakroom, guest != the porter
    then    the guest has called for the case
    seen by the porter as Lady Prudence calls for the case if the guest wears the hat
    seen by anyone here
act {server: person} lay[s] out the case
    if      server = the porter, Lady Prudence has called for the case or Fenwick has called for the case, the server is at the cloakroom, the server has the violin case
    then    the violin case is at the cloakroom
act {who: person} pick[s] up {thing}
    if      at(the who) = at(the thing), thing != the hat
    then    the who has the thing
act {who: person} slip[s] away
    if      the who is at the garden
    then    the who is away

wants of Lady Prudence
    a dance: she is at the ballroom
wants of Fenwick
    the violin, weight 2: he has the violin case, he is away
wants of the porter
    to serve her: the violin case is at the cloakroom, once Lady Prudence has called for the case
    to keep it safe, weight 2: the violin case is at the cloakroom or the porter has the violin case
the author wants
    a violin lost: Fenwick has the violin case, Fenwick is away

at the start
    Lady Prudence is at the ballroom
    Fenwick is at the garden
    the porter is at the cloakroom
    the hat is at the garden
    the porter has the violin case
