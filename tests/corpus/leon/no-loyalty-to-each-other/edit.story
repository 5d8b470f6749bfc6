edit "they never begin to matter to each other"
    without #e26-before
