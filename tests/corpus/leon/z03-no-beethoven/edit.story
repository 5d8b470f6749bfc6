edit "nobody talks of Beethoven"
    without #e14
