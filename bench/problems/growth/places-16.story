// The family `places`: four acts in a town that grows, with as many ways to go astray.
story "A town of 16"

person the postman (he)
person the widow (she)
place house 1
place house 2
place house 3
place house 4
place house 5
place house 6
place house 7
place house 8
place house 9
place house 10
place house 11
place house 12
place house 13
place house 14
place house 15
place house 16
thing the letter

act {who: person} pick[s] up {thing}
    if      who = the postman, at(the who) = at(the thing)
    then    the who has the thing
act {giver: person} hand[s] {thing} to {taker: person}
    if      the giver and the taker are together, giver != taker, the giver has the thing
    then    the taker has the thing

wants of the postman
    duty: the widow has the letter
wants of the widow
    news: she has the letter
the author wants
    news: the widow has the letter

at the start
    the postman is at house 1
    the letter is at house 9
    the widow is at house 16
