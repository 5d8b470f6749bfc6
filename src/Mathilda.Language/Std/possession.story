// Giving, taking up, putting down, taking away.

act {giver: person} give[s] {gift: thing} to {taker: person}
    with    the taker
    if      the giver has the gift, the giver and the taker are together
    then    the taker has the gift
act {taker: person} pick[s] up {find: thing}
    if      at(the find) = at(the taker)
    then    the taker has the find
act {owner: person} put[s] down {load: thing}
    if      the owner has the load
    then    at(the load) = at(the owner)
act {thief: person} take[s] {loot: thing} from {owner: person}
    if      the owner has the loot, the thief and the owner are together
    then    the thief has the loot
