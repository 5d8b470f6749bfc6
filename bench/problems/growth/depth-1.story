// The family `depth`: a rumour about what somebody thinks that somebody thinks, one link deeper each.
story "A rumour 1 deep"

person Ada (she)
person Bram (he)
person Cleo (she)
kind home is place
place the hall
place the alcove
place the garden

state met(a: person, b: person)
    says {a} has met {b}
state alone(person)
    says {person} has had peace

act Ada whisper[s] a rumour to {hearer: person} about {place}
    if      Ada and the hearer are together, the hearer = Bram
    then    Bram believes Cleo is at the place
    seen by Bram
act {who: person} go[es] to {place}, also
    if      every h: home (place != h)
act {a: person} greet[s] {b: person}
    if      a and b are together, a != b
    then    a has met b
act {who: person} rest[s]
    if      the who is at the hall, every p: person (p = who or at(p) != the hall)
    then    the who has had peace
    seen by nobody else

wants of Ada
    peace: Ada has had peace
wants of Bram
    company: Bram has met Cleo
the author wants
    peace: Ada has had peace

at the start
    Ada and Bram are at the hall
    known to Ada and Cleo
        Cleo is at the garden
