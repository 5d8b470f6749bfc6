// A want can be secret. Who loves you can act on it only when you tell.
story "What Nora wants"
use speech
person Nora (she)
person Grandfather (he)
place the shop
thing the kite

act {buyer: person} buy[s] {toy: thing} for {child: person}
    if      the buyer and the child are at the shop, the toy is at the shop
    then    the child has the toy

wants of Nora
    to fly, known to Nora: she has the kite
wants of Grandfather
    love: what Nora wants

at the start
    Nora and Grandfather are at the shop
    the kite is at the shop

scene In front of the window
    expect Grandfather does not know that Nora wants to fly
    Nora tells Grandfather that Nora wants to fly
        because to fly
    Grandfather buys the kite for Nora
        because love
    expect Nora has the kite
