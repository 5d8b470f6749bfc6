// You declare a sentence once and use it everywhere: what can be so, and what can be done.
story "Nan's hands are full"
person Nan (she)
person Tom (he)
place the kitchen
thing the kettle

state hot(thing)
    says {thing} is hot / {thing} is cold
act {cook: person} put[s] on {pot: thing}
    if      at(the cook) = at(the pot), the pot is cold
    then    the pot is hot

wants of Tom
    tea: the kettle is hot

at the start
    Nan and Tom are at the kitchen
    the kettle is at the kitchen

scene Four o'clock
    expect the kettle is cold
    Tom puts on the kettle
        because tea
    expect the kettle is hot, Nan knows that the kettle is hot
