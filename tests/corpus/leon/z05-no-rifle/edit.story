edit "no lesson with the telescopic sight"
    without #e30
