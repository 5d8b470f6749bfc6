edit "Tony drops in"
    after #e23
        Tony goes to Léon's apartment  #x1
            because unstated
