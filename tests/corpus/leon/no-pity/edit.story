edit "a man who does not care who stands at his door"
    at the start
        known to Léon
            Léon does not want one good thing
