// Impossible: what has to be known can be known by nobody, although everybody would like to act on it.
story "Nobody knows"

kind word = ash, elm, oak
person the heir (she)
person the clerk (he)
place the office
place the vault
thing the will

state password(place) is a word, known to nobody else
state open(place)
    says {place} is open / {place} is locked

act {who: person} say[s] {word} at {door: place}
    if      the who is at the office, door = the vault, the door is locked
            the who believes password(the door) = the word
    then    the door is open if password(the door) = the word
act {teller: person} confide[s] {word} to {hearer: person}
    if      the teller and the hearer are together, teller != hearer, the teller believes password(the vault) = the word
    then    the hearer believes password(the vault) = the word
act {who: person} take[s] {thing}
    if      at(the who) = at(the thing)
    then    the who has the thing
act {who: person} go[es] to {place}, also
    if      the place != the vault or the vault is open

wants of the heir
    what is hers: she has the will
wants of the clerk
    duty: the heir has the will
the author wants
    an end to it: the heir has the will

at the start
    the heir and the clerk are at the office
    the will is at the vault
    password(the vault) = elm
