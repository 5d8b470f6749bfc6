// What happens by itself happens in the world, and in the mind of everyone who sees why.
story "The snowman"
person the boy (he)
person Grandfather (he)
place the yard
place the parlour
thing the snowman

state sunny(place)
state melted(thing)
act the sun come[s] out over {place}
    by      nature
    if      the place is not sunny
    then    the place is sunny
    seen by anyone at the place
whenever {thing} melts
    if      the snowman is at the yard, the yard is sunny, the thing = the snowman
    then    the thing is melted

at the start
    the boy is at the yard
    Grandfather is at the parlour
    the snowman is at the yard

scene Noon
    expect the snowman is not melted
    the sun comes out over the yard
    expect the snowman is melted
    expect the boy knows that the snowman is melted
    expect Grandfather believes the snowman is not melted
