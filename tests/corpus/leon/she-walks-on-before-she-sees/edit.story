edit "she walks on before she has seen anything"
    move #e21 before #e20
