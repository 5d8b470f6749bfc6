// The audience is one more mind. Where it knows more than somebody on the stage, there is irony.
story "The sleeping draught"
use speech
person Juliet (she)
person Romeo (he)
person Balthasar (he)
place Verona
place Mantua

state asleep(person)
act {person} die[s]
    by      fate
    then    the person is dead
    seen by anyone here

wants of Juliet
    to be left alone: Balthasar believes Juliet is dead
wants of Balthasar
    duty: Romeo believes Juliet is dead, once Juliet is dead

at the start
    Juliet and Balthasar are at Verona
    Romeo is at Mantua

scene Verona, at night
    * Juliet drinks the sleeping draught
        then Juliet is asleep
        seen by Balthasar as Juliet dies
        because to be left alone
    expect Balthasar believes Juliet is dead
    expect the audience knows that Juliet is asleep, Juliet is alive

scene Mantua, the next day
    Balthasar goes to Mantua
        because duty
    Balthasar tells Romeo that Juliet is dead
        because duty
    expect Romeo believes Juliet is dead
    expect the audience knows that Juliet is alive
