// `seen by … as …`: she takes one act for another, and acts on what she saw.
story "The wolf in the nightcap"
person Red Riding Hood (she)
person the wolf (he)
person Grandmother (she)
place the path
place the cottage
place the cupboard
thing the nightcap

state called(caller: person, hearer: person)
    says {caller} has called {hearer}
act {caller: person} call[s] out to {hearer: person}
    then    the caller has called the hearer
    seen by the hearer as Grandmother calls out to the hearer if the caller has the nightcap
    seen by the hearer

wants of Red Riding Hood
    a visit: she is at the cottage, once Grandmother has called Red Riding Hood
wants of the wolf
    a guest: Red Riding Hood is at the cottage

at the start
    Red Riding Hood is at the path
    the wolf is at the cottage
    Grandmother is at the cupboard
    the wolf has the nightcap

scene A voice from within
    the wolf calls out to Red Riding Hood
        because a guest
    expect Red Riding Hood believes Grandmother has called Red Riding Hood
    expect the wolf has called Red Riding Hood
    Red Riding Hood goes to the cottage
        because a visit
