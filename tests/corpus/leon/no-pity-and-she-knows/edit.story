edit "a man of whom everybody knows that he never opens"
    at the start
        Léon does not want one good thing
