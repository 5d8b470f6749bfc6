// Impossible: everyone could be better off, but the act that does it needs the consent of one who gains by none of it.
story "Two proud neighbours"
use nothing

kind field = upper, lower, middle
person Olga (she)
person Piet (he)
person the surveyor (they)

state owner(field) is a person or nobody, starts nobody
    says {field} belongs to {value: person}
state fenced(field)
    says {field} is fenced / {field} is open
state measured(field)
    says {field} is measured

act {giver: person} swap[s] {mine: field} for {yours: field} with {taker: person}
    with    the taker
    if      the mine belongs to the giver, the yours belongs to the taker, the giver != the taker, mine != yours
    then    the mine belongs to the taker, the yours belongs to the giver
    seen by everyone
act {owner: person} fence[s] {field}
    if      the field belongs to the owner, the field is open
    then    the field is fenced
    seen by everyone
act {who: person} take[s] down the fence of {field}
    if      the field belongs to the who, the field is fenced
    then    the field is open
    seen by everyone
act {who: person} measure[s] {field}
    if      who = the surveyor, not the field is measured
    then    the field is measured
    seen by everyone

wants of Olga
    the lower field: lower belongs to Olga
    her own, weight 3: lower belongs to Olga or upper belongs to Olga
wants of Piet
    pride, weight 2: lower belongs to Piet
    the upper field: upper belongs to Piet
wants of the surveyor
    order: every f: field (f is measured)
the author wants
    peace: lower belongs to Olga, upper belongs to Piet

at the start
    upper belongs to Olga
    lower belongs to Piet
