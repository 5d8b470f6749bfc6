edit "the hole is made after the escape through it"
    move #e64 after #e69
