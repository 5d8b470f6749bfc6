edit "she asks for the trade before she knows of it"
    move #e27 before #e24
