edit "Léon keeps the plant"
    without #e68
