edit "the theft is never discovered"
    without #e10
