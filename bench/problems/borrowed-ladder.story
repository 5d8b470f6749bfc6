// Promises: a favour now for a favour later. What is owed weighs until it is done.
story "The borrowed ladder"
use bargain

person Jun (he)
person Pia (she)
place the orchard
favour a ladder
favour a pie

state picked(person)
    says {person} has picked the apples
state lent(from: person, to: person)
    says {from} has lent {to} a ladder
state baked(from: person, to: person)
    says {from} has baked for {to}

act {owner: person} lend[s] {friend: person} the ladder
    if      the owner owes the friend a ladder
    then    the owner has lent the friend a ladder, the owner does not owe the friend a ladder
act {cook: person} bake[s] a pie for {friend: person}
    if      the cook owes the friend a pie, the cook has picked the apples
    then    the cook has baked for the friend, the cook does not owe the friend a pie
act {who: person} pick[s] the apples
    if      some p: person (p has lent the who a ladder)
    then    the who has picked the apples

wants of Jun
    apples, weight 2: he has picked the apples
wants of Pia
    a pie, weight 2: Jun has baked for her
the author wants
    a pie on the sill: Jun has baked for Pia

at the start
    Jun and Pia are at the orchard
