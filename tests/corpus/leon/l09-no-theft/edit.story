edit "nobody steals, nobody finds out, nobody is angry"
    without #e04, #e10, #e11
