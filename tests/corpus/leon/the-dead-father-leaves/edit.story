edit "the father gets up and goes"
    after #e17
        Mathilda's father goes to the hallway  #x1
            because unstated
