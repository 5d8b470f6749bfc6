// A plan that fails outside the head it was made in: he counts on not being trusted, and is trusted.
story "Double bluff"

person Pim (he)
person Rosa (she)
place the playroom
place the left cupboard
place the right cupboard
thing the cake

state cake(place), known to Pim
    says the cake stands in {place} / {place} holds no cake
state trusted(a: person, b: person)
    says {a} trusts {b} / {a} doubts {b}
state fed(person)
    says {person} has eaten the cake

act {teller: person} say[s] to {hearer: person} that the cake is in {place}
    if      the teller and the hearer are together, teller != hearer, place != the playroom
    then    the hearer believes the cake stands in the place if the hearer trusts the teller
            every other: place (the hearer believes the cake stands in other if other != the place and other != the playroom and the hearer doubts the teller)
act {who: person} eat[s] the cake in {place}
    if      the who is at the place, the cake stands in the place, every p: person (not p has eaten the cake)
    then    the who has eaten the cake

wants of Pim
    cake, weight 2: Pim has eaten the cake
    a joke: Rosa is at the right cupboard
wants of Rosa
    cake: she has eaten the cake
the author wants
    who laughs last: Rosa has eaten the cake

at the start
    Pim and Rosa are at the playroom
    known to Pim
        the cake stands in the left cupboard
    Rosa trusts Pim
    Pim believes Rosa doubts Pim
