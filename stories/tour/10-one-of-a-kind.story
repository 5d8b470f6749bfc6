// A line with a star is an act of this moment only: told in your words, with what it changes.
// `implied` and `unstated` keep what you made up apart from what nobody knows.
story "A message in a bottle"
person Robinson (he)
person the lighthouse keeper (she)
place the island
place the lighthouse
thing the letter

wants of Robinson
    to be heard of: the lighthouse keeper has the letter

at the start
    Robinson is at the island
    Robinson has the letter
    the lighthouse keeper is at the lighthouse

scene A bottle
    * Robinson puts the letter into a bottle, and the bottle into the sea         #thrown
        then at(the letter) = nowhere
        seen by nobody else
        because "there is nothing else left to try"
    unstated "how long it drifts"
    implied * The bottle is washed up below the lighthouse
        by fate
        then the lighthouse keeper has the letter
        seen by the lighthouse keeper
    expect the lighthouse keeper has the letter
    expect Robinson does not know that the lighthouse keeper has the letter
