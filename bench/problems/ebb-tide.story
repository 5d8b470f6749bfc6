// Nature: the tide is nobody's choice, but whoever knows it counts on it.
story "Ebb tide"

kind tide = high, falling, low, rising
person Runa (she)
person the keeper (he)
place the shore
place the sandbar
place the island
thing the lamp oil

state tide(place) is a tide, starts high

act the tide turn[s]
    by      nature
    then    tide(the shore) = falling if tide(the shore) = high
            tide(the shore) = low if tide(the shore) = falling
            tide(the shore) = rising if tide(the shore) = low
            tide(the shore) = high if tide(the shore) = rising
    seen by everyone
act {who: person} go[es] to {place}, also
    if      the place != the island or tide(the shore) = low, the who is not at the island or tide(the shore) = low
            the place != the sandbar or tide(the shore) != high
act {giver: person} hand[s] {gift: thing} to {taker: person}
    with    the taker
    if      the giver and the taker are together, giver != taker, the giver has the gift
    then    the taker has the gift

wants of Runa
    the light must burn: the keeper has the lamp oil
    dry feet, first: not (she is at the sandbar and tide(the shore) = high)
wants of the keeper
    oil: he has the lamp oil
the author wants
    a light: the keeper has the lamp oil

at the start
    Runa is at the shore
    the keeper is at the island
    Runa has the lamp oil
