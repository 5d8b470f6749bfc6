edit "they find out before there is anything to find out"
    move #e10 before #e04
