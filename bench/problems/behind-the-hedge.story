// Overhearing: she learns what nobody meant to tell her, because somebody tells somebody else where she can hear it.
story "Behind the hedge"

person Aunt Rosa (she)
person Uncle Emil (he)
person Kit (she)
place the lawn
place the shed
place the cellar
place the loft
thing the cake

state cake(place), known to Aunt Rosa
    says the cake stands at {place}
state eaten(person)
    says {person} has eaten cake

act {teller: person} tell[s] {hearer: person} that the cake stands at {place}
    if      the teller and the hearer are together, teller != hearer, the teller believes the cake stands at the place
    then    they believe the cake stands at the place
    seen by anyone here
act {who: person} eat[s] cake at {place}
    if      the who is at the place, the cake stands at the place, not the who has eaten cake
    then    the who has eaten cake

wants of Aunt Rosa
    a cake for him: Uncle Emil has eaten cake
wants of Uncle Emil
    cake: he has eaten cake
wants of Kit
    cake: she has eaten cake
    a quiet place: she is at the lawn
the author wants
    the mouse in the house: Kit has eaten cake, not Uncle Emil has eaten cake

at the start
    Aunt Rosa and Uncle Emil are at the lawn
    Kit is at the shed
    the cake is nowhere
    known to Aunt Rosa
        the cake stands at the cellar
