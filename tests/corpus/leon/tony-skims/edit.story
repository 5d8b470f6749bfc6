edit "Tony helps himself too"
    after #e04
        Tony skims the cocaine  #x1
