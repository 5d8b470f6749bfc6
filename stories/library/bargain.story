// std/bargain: both promise; an open promise weighs until it is kept.
story "The fence"
use bargain
person Tom (he)
person Ben (he)
place the street
favour an apple
favour the painting

act {who: person} paint[s] for {other: person}
    if      the who owes the other the painting
    then    the who does not owe the other the painting
act {who: person} hand[s] over to {other: person} what was promised
    if      the who owes the other an apple
    then    the who does not owe the other an apple

at the start
    Tom and Ben are at the street

scene Saturday
    Tom offers Ben an apple for the painting
        because unstated
    Ben accepts an apple from Tom for the painting
        because unstated
    expect Tom owes Ben an apple, Ben owes Tom the painting
    Ben paints for Tom
        because to keep promises
    Tom hands over to Ben what was promised
        because to keep promises
