edit "Léon knows what happened as she stands at his door"
    after #e22
        expect Léon knows that Mathilda's brother is dead  #x1
