// Orders: being told to do something is a want of one's own for as long as it is not done.

state ordered(servant: person, target: place), known to servant
    says {servant} is ordered to {target}

act {chief: person} order[s] {servant: person} to {target: place}
    if      the chief and the servant are together
    then    the servant is ordered to the target
act {servant: person} obey[s] and go[es] to {target: place}
    if      the servant is ordered to the target
    then    the servant is at the target, the servant is not ordered to the target
    seen by anyone here, anyone at the target

wants of every person
    orders carried out: every p: place (they are not ordered to p)
