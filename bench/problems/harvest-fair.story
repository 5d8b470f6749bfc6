// Several goals of different weight: a bigger score needs more people to get their way, and their ways cross.
story "The harvest fair"

person Wanda (she)
person Xaver (he)
person Yara (she)
place the farm
place the green
place the tent
thing the pumpkin
thing the prize ribbon
thing the fiddle

state judged(thing)
    says {thing} is judged
state danced(a: person, b: person)
    says {a} has danced with {b}
state played(person)
    says {person} has played

act {who: person} pick[s] up {thing}
    if      at(the who) = at(the thing)
    then    the who has the thing
act {who: person} set[s] down {thing}
    if      the who has the thing
    then    at(the thing) = at(the who)
act {judge: person} judge[s] {fruit: thing}
    if      judge = Yara, fruit = the pumpkin, the fruit is at the tent, the judge is at the tent, not the fruit is judged
    then    the fruit is judged
act {judge: person} award[s] {ribbon: thing} to {winner: person}
    with    the winner
    if      judge = Yara, ribbon = the prize ribbon, the pumpkin is judged, the judge has the ribbon, the judge and the winner are together
    then    the winner has the ribbon
act {fiddler: person} play[s] a reel
    if      the fiddler has the fiddle, the fiddler is at the green
    then    the fiddler has played
act {dancer: person} dance[s] with {partner: person}
    with    the partner
    if      the dancer and the partner are together, dancer != partner, some p: person (p has played)
    then    the dancer has danced with the partner, the partner has danced with the dancer

wants of Wanda
    fame, weight 2: she has the prize ribbon
    a dance: Xaver has danced with Wanda
wants of Xaver
    a dance, weight 2: Xaver has danced with Wanda
    his fiddle: he has the fiddle
    the fiddle put away, weight 2: the fiddle is at the farm, once Xaver has danced with Wanda
wants of Yara
    duty: the pumpkin is judged
    an end to it: Wanda has the prize ribbon, once the pumpkin is judged
the author wants
    a winner: Wanda has the prize ribbon
    a dance: Xaver has danced with Wanda
    a tidy green: the fiddle is at the farm, Xaver has danced with Wanda

at the start
    Wanda and Xaver are at the farm
    Yara is at the tent
    the pumpkin is at the farm
    the fiddle is at the farm
    Yara has the prize ribbon
