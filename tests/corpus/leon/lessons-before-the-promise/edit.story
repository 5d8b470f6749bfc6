edit "the first lesson comes too early"
    after #e26
        Léon teaches Mathilda to shoot  #x1
            because unstated
            because Mathilda's the trade
