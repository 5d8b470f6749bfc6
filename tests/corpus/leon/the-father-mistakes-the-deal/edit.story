edit "the father thinks that they have taken it all back"
    before #e04
        Mathilda's father comes to believe that the agents have the cocaine  #x1
