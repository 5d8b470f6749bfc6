// Many places: sixteen islands, and a boat that only goes from one to the next. Two people, one cargo, and a storm that nobody chooses.
story "The archipelago"

kind island is place
person Signe (she)
person Tord (he)
island Alsoy
island Brimoy
island Calloy
island Drangey
island Eldey
island Flatoy
island Grimoy
island Holmoy
island Insoy
island Jarnoy
island Kalvoy
island Langoy
thing the grain

state beside(a: island, b: island)
    says {a} lies beside {b}
state fed(island)
    says {island} is fed

act {who: person} go[es] to {place}, also
    if      some a: island (some b: island (at(the who) = a, place = b, a lies beside b or b lies beside a))
act {who: person} load[s] the grain
    if      at(the who) = at(the grain)
    then    the who has the grain
act {who: person} unload[s] the grain
    if      the who has the grain
    then    at(the grain) = at(the who)
act {who: person} mill[s] the grain at {island}
    if      the who is at the island, the grain is at the island, not the island is fed
    then    the island is fed, the grain is nowhere

wants of Signe
    relief: Langoy is fed
wants of Tord
    a visit: he is together with Signe
the author wants
    relief: Langoy is fed

at the start
    Signe is at Alsoy
    Tord is at Eldey
    the grain is at Calloy
    Alsoy lies beside Brimoy
    Brimoy lies beside Calloy
    Calloy lies beside Drangey
    Drangey lies beside Eldey
    Eldey lies beside Flatoy
    Flatoy lies beside Grimoy
    Grimoy lies beside Holmoy
    Holmoy lies beside Insoy
    Insoy lies beside Jarnoy
    Jarnoy lies beside Kalvoy
    Kalvoy lies beside Langoy
    Calloy lies beside Holmoy
    Alsoy lies beside Insoy
