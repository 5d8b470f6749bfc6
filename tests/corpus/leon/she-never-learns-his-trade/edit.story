edit "she never finds out what he does"
    without #e24
