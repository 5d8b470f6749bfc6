edit "Tony has the same idea"
    after #e04
        Tony pays Mathilda's father to keep the cocaine  #x1
            because unstated
            because Mathilda's father's pay
