edit "he takes his share before he has the goods"
    move #e04 before #e03
