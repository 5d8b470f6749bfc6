edit "nobody gives her a black eye"
    without #e06
