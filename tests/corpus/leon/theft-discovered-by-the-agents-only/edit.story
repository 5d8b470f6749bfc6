edit "only the agents find out, and nobody tells Stansfield"
    replace #e10
        the agents find out that Mathilda's father has skimmed the cocaine  #x1
