// The family `depth`: a rumour about what somebody thinks that somebody thinks, one link deeper each.
story "A rumour 5 deep"

person Ada (she)
person Bram (he)
person Cleo (she)
person Dirk (he)
person Edda (she)
person Finn (he)
person Gesa (she)
kind home is place
place the hall
place the alcove
place the garden
home house 2
home house 3
home house 4
home house 5

state met(a: person, b: person)
    says {a} has met {b}
state alone(person)
    says {person} has had peace

act Ada whisper[s] a rumour to {hearer: person} about {place}
    if      Ada and the hearer are together, the hearer = Bram
    then    Bram believes Cleo believes Dirk believes Edda believes Finn believes Gesa is at the place
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
wants of Cleo
    company: Cleo has met Dirk
wants of Dirk
    company: Dirk has met Edda
wants of Edda
    company: Edda has met Finn
wants of Finn
    company: Finn has met Gesa
the author wants
    peace: Ada has had peace

at the start
    Ada and Bram are at the hall
    Cleo is at house 2
    Dirk is at house 3
    Edda is at house 4
    Finn is at house 5
    known to Ada and Gesa
        Gesa is at the garden
