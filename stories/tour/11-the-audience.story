// The audience is one more mind. Where it knows more than somebody on the stage, there is irony.
story "The sleeping draught"
use speech
person Juliet (she)
person Romeo (he)
person Balthasar (he)
place Verona
place Mantua

state asleep(person)
state lost(person)
    says {person} is lost / {person} is safe
act {person} pass[es] away
    by      fate
    then    the person is lost
    seen by anyone here

wants of Juliet
    to be left alone: Balthasar believes Juliet is lost
wants of Balthasar
    duty: Romeo believes Juliet is lost, once Juliet is lost

at the start
    Juliet and Balthasar are at Verona
    Romeo is at Mantua

scene Verona, at night
    * Juliet drinks the sleeping draught
        then Juliet is asleep
        seen by Balthasar as Juliet passes away
        because to be left alone
    expect Balthasar believes Juliet is lost
    expect the audience knows that Juliet is asleep, Juliet is safe

scene Mantua, the next day
    Balthasar goes to Mantua
        because duty
    Balthasar tells Romeo that Juliet is lost
        because duty
    expect Romeo believes Juliet is lost
    expect the audience knows that Juliet is safe
