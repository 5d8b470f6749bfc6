// Votes: each of seven must be won in their own way, and five ways cost what another way needs. Goals from one vote to all.
story "The village vote"
use nothing

kind promise = road, well, school
person the mayor (she)
kind villager is person
villager Ambros (he)
villager Beata (she)
villager Cosmas (he)
villager Delia (she)
villager Egon (he)

state votes(villager)
    says {villager} votes for her
state promised(promise, villager)
    says the {promise} is promised to {villager}
state budget(person) is a number 0 to 3, starts 0
    says {person} can still promise {value} times

act {mayor: person} promise[s] the {promise} to {villager}
    if      mayor = the mayor, budget(the mayor) > 0, not the promise is promised to the villager
    then    the promise is promised to the villager, budget(the mayor) = budget(the mayor) - 1
    seen by everyone
act {villager} declare[s] for her
    if      not the villager votes for her
    then    the villager votes for her
    seen by everyone

wants of the mayor
    a friend: some v: villager (v votes for her)
    two friends: some v: villager (some w: villager (v votes for her, w votes for her, v != w))
    a majority, weight 2: some v: villager (some w: villager (some x: villager (v votes for her, w votes for her, x votes for her, v != w, w != x, v != x)))
    everybody, weight 2: every v: villager (v votes for her)
wants of Ambros
    a road: not the road is promised to Ambros or Ambros votes for her
    honour: Ambros votes for her, once the road is promised to Ambros
wants of Beata
    a well: Beata votes for her, once the well is promised to Beata
wants of Cosmas
    to be with Ambros: Cosmas votes for her, once Ambros votes for her
wants of Delia
    to be with Beata and Cosmas: Delia votes for her, once (Beata votes for her, Cosmas votes for her)
wants of Egon
    to be with the many: Egon votes for her, once some v: villager (some w: villager (v votes for her, w votes for her, v != w))
the author wants
    a friend: some v: villager (v votes for her)
    a majority: some v: villager (some w: villager (some x: villager (v votes for her, w votes for her, x votes for her, v != w, w != x, v != x)))
    everybody: every v: villager (v votes for her)

at the start
    budget(the mayor) = 2
