// Numbers: a fare has to be earned, a coin at a time, and every sale needs somebody who wants to buy.
story "The ferry fare"

person Mara (she)
person the innkeeper (he)
person the ferryman (he)
place the meadow
place the inn
place the jetty
place the far bank

state coins(person) is a number 0 to 9, starts 0
    says {person} has {value} coins
state baskets(person) is a number 0 to 5, starts 0
    says {person} has {value} baskets of berries

act {who: person} gather[s] berries
    if      the who is at the meadow
    then    baskets(the who) = baskets(the who) + 1
act {seller: person} sell[s] a basket to {buyer: person}
    with    the buyer
    if      the seller and the buyer are together, seller != buyer, baskets(the seller) > 0, coins(the buyer) > 0
    then    baskets(the seller) = baskets(the seller) - 1, baskets(the buyer) = baskets(the buyer) + 1
            coins(the seller) = coins(the seller) + 1, coins(the buyer) = coins(the buyer) - 1
act {guest: person} pay[s] {boatman: person} for the crossing
    with    the boatman
    if      the guest and the boatman are at the jetty, the boatman = the ferryman, coins(the guest) > 1
    then    coins(the guest) = coins(the guest) - 2, coins(the boatman) = coins(the boatman) + 2
            the guest is at the far bank
whenever {p: person} counts the baskets of {x: person}
    if      p != x, p notices x, not p knows baskets(x)
    then    p learns baskets(x)
whenever {p: person} hears the purse of {x: person}
    if      p != x, p notices x, not p knows coins(x)
    then    p learns coins(x)
act {who: person} go[es] to {place}, also
    if      the place != the far bank

wants of Mara
    home: she is at the far bank
wants of the innkeeper
    berries for the cake: baskets(the innkeeper) > 0
    more berries: baskets(the innkeeper) > 1
wants of the ferryman
    as much as possible: coins(the ferryman)
the author wants
    home: Mara is at the far bank

at the start
    Mara is at the meadow
    the innkeeper is at the inn
    the ferryman is at the jetty
    coins(the innkeeper) = 3
