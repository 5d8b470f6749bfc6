edit "the lessons first, the housework afterwards"
    move #e31 after #e32
