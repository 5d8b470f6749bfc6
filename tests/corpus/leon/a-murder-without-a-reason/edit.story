edit "the agents turn on their leader"
    after #e17
        the agents kill Stansfield  #x1
