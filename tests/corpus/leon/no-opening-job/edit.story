edit "the film opens later"
    without #e02
