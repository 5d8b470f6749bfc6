edit "she stops going to school before her father's deal"
    move #e05 before #e03
