// std/hiding: who is hidden is not noticed, and hears everything.
story "Behind the curtain"
use hiding
person the thief (he)
person the maid (she)
place the salon
place the stairs

wants of the thief
    not to be seen: the maid believes the thief is not at the salon
    dust: the maid has dusted

state dusted(person)
    says {person} has dusted
act {who: person} dust[s]
    if      the who has not dusted
    then    the who has dusted
wants of the maid
    order: she has dusted

at the start
    the thief is at the salon
    the maid is at the stairs
    the maid believes at(the thief) is unknown

scene Evening
    the thief hides
        because unstated
    the maid goes to the salon
        because unstated
    expect the maid does not know at(the thief)
    expect the thief knows that the maid is at the salon
    the maid dusts
        because order
    expect the thief knows that the maid has dusted
    the thief comes out of hiding
        because unstated
    expect the maid knows at(the thief)
