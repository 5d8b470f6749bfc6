// Much that does not matter: two dozen things can be moved about in five rooms, and two of them are of any use.
story "The cluttered attic"

person Lotte (she)
person Moritz (he)
place the attic
place the landing
place the kitchen
place the shed
place the street
thing the door key
thing the photograph
thing the trunk
thing the doll
thing the sewing machine
thing the umbrella
thing the globe
thing the accordion
thing the birdcage
thing the sledge
thing the skates
thing the mirror
thing the clock
thing the saddle
thing the hatbox
thing the typewriter

state unlocked(thing)
    says {thing} is unlocked / {thing} is locked
state moved(person)
    says {person} is touched

act {who: person} pick[s] up {thing}
    if      at(the who) = at(the thing), thing != the trunk, thing != the photograph or the trunk is unlocked
    then    the who has the thing
act {who: person} drop[s] {thing}
    if      the who has the thing
    then    at(the thing) = at(the who)
act {who: person} unlock[s] the trunk
    if      the who has the door key, at(the who) = at(the trunk), the trunk is locked
    then    the trunk is unlocked
act {who: person} show[s] the photograph to {other: person}
    if      the who has the photograph, the who and the other are together, who != other
    then    the other is touched

wants of Lotte
    a softened heart: Moritz is touched
wants of Moritz
    a walk: he is at the street
    his skates: he has the skates
the author wants
    a softened heart: Moritz is touched

at the start
    Lotte is at the landing
    Moritz is at the kitchen
    the trunk, the photograph, the doll, the globe, the accordion, the birdcage, the mirror and the hatbox are at the attic
    the door key, the umbrella, the sledge, the skates and the saddle are at the shed
    the sewing machine, the clock and the typewriter are at the landing
