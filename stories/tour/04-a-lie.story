// A lie is a telling, for the one who hears it.
story "The fox and the crow"
use speech
person the fox (he)
person the crow (she)
place the tree
thing the cheese

state admires(a: person, b: person), known to a
    says {a} admires {b}
state sung(singer: person, hearer: person)
    says {singer} has sung for {hearer}
act {singer: person} sing[s] for {hearer: person}
    if      the singer and the hearer are together
    then    the singer has sung for the hearer
            if the singer has the cheese then the hearer has the cheese

wants of the fox
    cheese: he has the cheese
wants of the crow
    applause: the crow has sung for the fox, once the fox admires the crow

at the start
    the fox and the crow are at the tree
    the crow has the cheese

scene Under the tree
    the fox lies to the crow that the fox admires the crow
        because cheese
    expect the crow believes the fox admires the crow
    expect the fox does not admire the crow
    the crow sings for the fox
        because applause
    expect the fox has the cheese
