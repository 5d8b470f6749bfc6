// A crowd: twelve people in one square, all of whom see what everybody does, and five who matter: each wants what the next one has.
story "Market day"
use nothing

kind ware = eggs, honey, cheese, rope, salt, candles, wool, plums, nails, bread, soap, twine
person Anton (he)
person Birgit (she)
person Casimir (he)
person Dagny (she)
person Eskil (he)
person Frida (she)
person Gregor (he)
person Helga (she)
person Isak (he)
person Johanna (she)
person Kasper (he)
person Liv (she)

state sells(person) is a ware
    says {person} holds {value: ware}
state content(person)
    says {person} is content

act {a: person} barter[s] with {b: person}
    with    b
    if      a != b, a is not content or b is not content
    then    sells(a) = sells(b), sells(b) = sells(a)
    seen by everyone
act {who: person} pack[s] up
    if      the who is not content, sells(the who) = bread
    then    the who is content
    seen by everyone

wants of Anton
    bread for the table: Anton is content
wants of Johanna
    wool: Johanna holds wool
wants of Gregor
    plums: Gregor holds plums
wants of Helga
    honey: Helga holds honey
wants of Birgit
    eggs: Birgit holds eggs
the author wants
    bread for the poor man: Anton is content

at the start
    Anton holds eggs
    Birgit holds honey
    Casimir holds cheese
    Dagny holds rope
    Eskil holds salt
    Frida holds candles
    Gregor holds wool
    Helga holds plums
    Isak holds nails
    Johanna holds bread
    Kasper holds soap
    Liv holds twine
