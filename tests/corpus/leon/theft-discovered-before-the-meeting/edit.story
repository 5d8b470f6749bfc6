edit "the theft is found out before the two meet in the hallway"
    move #e10 before #e08
    move #e11 before #e08
