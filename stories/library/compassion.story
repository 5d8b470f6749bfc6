// std/compassion: somebody in need who has asked is hard to refuse.
story "The lodger"
use compassion
person the widow (she)
person the boy (he)
place the doorstep

act {host: person} feed[s] {guest: person}
    if      the guest is in need
    then    the guest is not in need
wants of the boy
    bread: he is not in need

at the start
    the widow and the boy are at the doorstep
    the boy is in need

scene A cold night
    the boy appeals to the widow
        because bread
    the widow feeds the boy
        because compassion
    expect the boy is not in need
