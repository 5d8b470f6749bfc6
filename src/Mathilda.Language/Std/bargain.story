// A bargain: both promise, the deeds come later, and each open promise weighs until it is kept.

kind favour is thing
state offered(from: person, to: person, favour, price: favour)
    says {from} offers {to} {favour} for {price}
state owes(debtor: person, creditor: person, favour)
    says {debtor} owes {creditor} {favour}

act {from: person} offer[s] {to: person} {favour} for {price: favour}
    if      the from and the to are together
    then    the from offers the to the favour for the price
act {to: person} accept[s] {favour} from {from: person} for {price: favour}
    if      the from offers the to the favour for the price, the from and the to are together
    then    the from does not offer the to the favour for the price
            the from owes the to the favour, the to owes the from the price

wants of every person
    to keep promises, in character: every p: person (every f: favour (not they owe p f))
