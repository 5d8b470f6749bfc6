// One act for any journey, so that an errand is not a plan of many steps: who travels is noticed where they arrive.

act {who: person} travel[s] to {place}
    if      who is not at the place
    then    who is at the place
    seen by anyone here, anyone at the place
