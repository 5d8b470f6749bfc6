// Beliefs go as deep as you like: what Anne thinks that Sally thinks.
story "Sally and Anne"
person Sally (she)
person Anne (she)
place the nursery
place the garden
place the basket
place the box
thing the marble

act {who: person} move[s] {toy: thing} to {box: place}
    if      the who is at the nursery
    then    the toy is at the box

wants of Sally
    order: the marble is at the basket
    fresh air: she is at the garden
wants of Anne
    a prank: the marble is at the box, Sally believes the marble is at the basket

at the start
    Sally and Anne are at the nursery
    Sally has the marble

scene Before tea
    Sally moves the marble to the basket
        because order
    Sally goes to the garden
        because fresh air
    Anne moves the marble to the box
        because a prank
    expect Sally believes the marble is at the basket
    expect Anne believes Sally believes the marble is at the basket
    expect Anne knows that the marble is at the box
    Sally goes to the nursery
        because unstated
    expect Sally does not know that the marble is at the box
