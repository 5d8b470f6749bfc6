// std/possession: giving needs two, taking one.
story "The umbrella"
use possession
person Ida (she)
person Otto (he)
place the hall
thing the umbrella

wants of Ida
    to be kind: Otto has the umbrella
wants of Otto
    to stay dry: he has the umbrella

at the start
    Ida and Otto are at the hall
    the umbrella is at the hall

scene Rain
    Ida picks up the umbrella
        because to be kind
    expect Otto knows that Ida has the umbrella
    Ida gives the umbrella to Otto
        because to be kind
        because Otto's to stay dry
    expect Otto has the umbrella
