// People who can stand for one another: any three of eight singers will do, and it should not matter that there are 56 ways to choose them.
story "The choir loft"

person the cantor (she)
kind singer is person
singer Abel (he)
singer Berta (she)
singer Cyril (he)
singer Doris (she)
singer Emil (he)
singer Flora (she)
singer Georg (he)
singer Hilde (she)
place the nave
place the loft

state called(singer)
    says {singer} is called
state singing(singer)
    says {singer} sings

act {who: person} call[s] {singer}
    if      who = the cantor, not the singer is called
    then    the singer is called
    seen by everyone
act {singer} start[s] to sing
    if      the singer is called, the singer is at the loft, not the singer sings
    then    the singer sings
    seen by everyone

wants of the cantor
    a voice: some a: singer (a sings)
    two voices: some a: singer (some b: singer (a sings, b sings, a != b))
    voices: some a: singer (some b: singer (some c: singer (a sings, b sings, c sings, a != b, b != c, a != c)))
wants of every singer
    to be heard: they sing
the author wants
    a trio: some a: singer (some b: singer (some c: singer (a sings, b sings, c sings, a != b, b != c, a != c)))

at the start
    the cantor is at the nave
    every singer is at the nave
