edit "he says nothing about the plant"
    without #e09
