edit "she asks for lessons and does not say why"
    without #e27-motive
