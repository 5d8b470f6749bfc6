// The greedy way fails: what is wanted is in hand at the start, and has to be given away, twice, before it can be kept.
story "The borrowed coat"

person Fritz (he)
person Gerda (she)
person the tailor (they)
place the tailor's shop
place the dance hall
place the pawnshop
thing the coat
thing the pawn ticket
thing the brooch

state mended(thing)
    says {thing} is mended / {thing} is torn
state danced(person)
    says {person} has danced

act {giver: person} hand[s] {gift: thing} to {taker: person}
    with    the taker
    if      the giver and the taker are together, giver != taker, the giver has the gift
    then    the taker has the gift
act {who: person} mend[s] {cloth: thing}
    if      who = the tailor, cloth = the coat, the who has the cloth, the cloth is torn, the who has the brooch
    then    the cloth is mended
act {who: person} redeem[s] the brooch
    if      the who is at the pawnshop, the who has the pawn ticket, the brooch is at the pawnshop
    then    the who has the brooch, the pawn ticket is nowhere
act {who: person} take[s] the floor
    if      the who is at the dance hall, the who has the coat, the coat is mended
    then    the who has danced

wants of Fritz
    a dance: he has danced
    a coat, weight 2: he has the coat
    a whole coat: the coat is mended, Fritz has the coat
wants of Gerda
    a debt paid: the tailor has the brooch
    a partner: Fritz has danced
wants of the tailor
    work: the coat is mended
    a fee: the tailor has the brooch
    an empty table: not the tailor has the coat, once the coat is mended
the author wants
    a dance: Fritz has danced
    a coat: Fritz has the coat

at the start
    Fritz and Gerda are at the dance hall
    the tailor is at the tailor's shop
    Fritz has the coat
    Gerda has the pawn ticket
    the brooch is at the pawnshop
