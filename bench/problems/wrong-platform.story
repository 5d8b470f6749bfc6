// Deceit: a lie is a telling, for whoever hears it. The plan in the rival's head fails, and only the liar knows that it must.
story "The wrong platform"
use speech

person Otto (he)
person Clara (she)
place the waiting room
place the north platform
place the south platform
thing the last ticket

state leaving(place), known to Otto
    says the train leaves from {place} / no train leaves from {place}
state aboard(person)
    says {person} is aboard / {person} is left behind

act {who: person} board[s] the train at {place}
    if      the who is at the place, the train leaves from the place, every p: person (p is left behind)
    then    the who is aboard

wants of Otto
    the only seat: he is aboard
    rid of her: Clara is at the south platform
wants of Clara
    the only seat: she is aboard
the author wants
    a seat for one: Otto is aboard
    a fool's errand: Clara is at the south platform

at the start
    Otto and Clara are at the waiting room
    the last ticket is at the waiting room
    known to Otto
        the train leaves from the north platform
