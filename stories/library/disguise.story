// std/disguise: who is disguised is not noticed as who they are.
story "The masked ball"
use disguise
person the prince (he)
person the countess (she)
place the ballroom
place the garden

at the start
    the prince is at the garden
    the countess is at the ballroom

scene Before midnight
    the prince puts on a disguise
        because unstated
    the prince goes to the ballroom
        because unstated
    expect the countess does not know at(the prince)
    the countess sees who the prince is
    expect the countess knows at(the prince)
