edit "Léon is in the bathroom with them"
    before #e45
        Léon goes to the bathroom of the DEA office  #x1
            because unstated
