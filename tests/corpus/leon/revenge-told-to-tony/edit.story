edit "she tells the wrong man"
    after #e28-lessons
        Mathilda tells Tony of the murder of Mathilda's brother  #x1
            because unstated
