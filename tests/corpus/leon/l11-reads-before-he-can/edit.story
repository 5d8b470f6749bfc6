edit "he learns to read after he has read the note"
    move #e33 after #e49
