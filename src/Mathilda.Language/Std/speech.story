// Telling, lying, asking. Whoever notices a telling and trusts the teller believes it, so who overhears, learns.

state trusts(a: person, b: person), starts yes
    says {a} trusts {b}

act {teller: person} tell[s] {hearer: person} that {news: fact}
    if      the teller believes the news, the teller and the hearer are together
    then    they believe the news if they trust the teller
    seen by the hearer

// A lie is a telling, for the one who hears it.
act {liar: person} lie[s] to {hearer: person} that {news: fact}
    if      not the liar believes the news, the liar and the hearer are together
    seen by the hearer as the liar tells the hearer that the news

// Asking somebody who knows: the answer is what they believe.
act {asker: person} ask[s] {knower: person} whether {news: fact}
    with    the knower
    if      the asker and the knower are together, the knower believes the news
    then    the asker believes the news if the asker trusts the knower
    seen by the knower
