// std/travel and std/strangers: one act for any journey; where somebody is, is known to those who are there.
story "The cousin from overseas"
use travel, strangers
person the cousin (she)
person the uncle (he)
place the farm
place the city

wants of the cousin
    a visit: she is at the farm

at the start
    the uncle is at the farm
    the cousin is at the city

scene A long way
    expect the uncle does not know at(the cousin)
    the cousin travels to the farm
        because a visit
    expect the uncle knows at(the cousin)
