edit "no disguise, and nothing beneath it"
    without #e71
