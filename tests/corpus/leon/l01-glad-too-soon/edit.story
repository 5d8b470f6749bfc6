edit "she is glad that he dealt with the man in Chinatown, before she can know of it"
    after #e38
        Léon goes to the hallway
            because his own room
        Léon goes to Léon's apartment
            because his own room
        Mathilda tells Léon that Léon is the killer of the agent in Chinatown  #x1
            because unstated
        Léon goes to Chinatown
            because unstated
