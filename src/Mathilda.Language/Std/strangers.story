// Nobody knows at the start where anybody is, but those who are there.

state at(person), also, known to anyone here
state at(thing), also, known to anyone here
