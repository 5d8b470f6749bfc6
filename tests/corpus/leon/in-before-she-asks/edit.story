edit "he opens before she asks"
    move #e23 before #e22
