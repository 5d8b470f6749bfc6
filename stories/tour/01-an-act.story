// People, places, and what they do. Going from place to place is known from the start.
story "The cat comes in"
person the cat (it)
person Nan (she)
place the garden
place the kitchen

wants of the cat
    company: it is at the kitchen

at the start
    the cat is at the garden
    Nan is at the kitchen

scene Evening
    expect the cat is at the garden
    the cat goes to the kitchen
        because company
    expect the cat and Nan are together
