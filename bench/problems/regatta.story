// Numbers and allies: strength is spent stroke by stroke, and the last boat wins only if two others think it worth their while to wait.
story "The regatta"
use nothing

kind crew is person
crew the Herons (they)
crew the Otters (they)
crew the Swans (they)

state distance(crew) is a number 0 to 4, starts 0
    says {crew} have come {value} lengths
state strength(crew) is a number 0 to 4, starts 0
    says {crew} have strength for {value} lengths
state finished(crew) is a number 0 to 3, starts 0
    says {crew} finish in place {value}
state next place(crew) is a number 1 to 4, starts 1
state fair(a: crew, b: crew)
    says {a} have waited for {b}

act {crew} row[s]
    if      strength(the crew) > 0, distance(the crew) < 4, finished(the crew) = 0
    then    distance(the crew) = distance(the crew) + 1, strength(the crew) = strength(the crew) - 1
    seen by everyone
act {crew} rest[s]
    if      strength(the crew) = 0
    then    strength(the crew) = 2
    seen by everyone
act {a: crew} hand[s] {b: crew} a tow
    if      a != b, distance(a) > distance(b), distance(b) < 3, strength(a) > 0
    then    distance(b) = distance(b) + 2, strength(a) = strength(a) - 1, a have waited for b
    seen by everyone
act {crew} cross[es] the line
    if      distance(the crew) = 4, finished(the crew) = 0
    then    finished(the crew) = next place(the Herons), next place(the Herons) = next place(the Herons) + 1
    seen by everyone

wants of the Herons
    the cup: finished(the Herons) = 1
    a good name: the Herons have waited for the Swans
wants of the Otters
    to finish: finished(the Otters) > 0
    a good name: the Otters have waited for the Swans
wants of the Swans
    the cup, weight 2: finished(the Swans) = 1
    to finish: finished(the Swans) > 0
the author wants
    the last shall be first: finished(the Swans) = 1
    a good race: finished(the Swans) = 1, finished(the Herons) = 2, finished(the Otters) = 3

at the start
    strength(the Herons) = 2
    strength(the Otters) = 2
    strength(the Swans) = 1
