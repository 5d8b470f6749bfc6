edit "Léon stops the man who does it"
    before #e17
        Léon kills Stansfield  #x1
            because unstated
