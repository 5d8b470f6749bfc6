edit "nobody frees her"
    without #e63
