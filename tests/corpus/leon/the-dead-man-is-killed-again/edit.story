edit "the stepmother is killed a second time"
    after #e17
        the agents kill Mathilda's stepmother  #x1
            because unstated
