edit "Léon, dead, tells the police to hold their fire"
    after #e78
        * Léon tells the police at the door to hold their fire  #x1
            because unstated
