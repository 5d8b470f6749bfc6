edit "nobody tells her to go to Tony"
    without #e67
