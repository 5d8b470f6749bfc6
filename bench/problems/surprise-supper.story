// An ambush, of the friendly kind: those who lie in wait must foresee where somebody goes, and why.
story "A surprise supper"

person Nils (he)
person Ebba (she)
person Sven (he)
place the street
place the parlour
place the pantry
thing the parcel

state waiting(person), starts no
    says {person} lies in wait / {person} stands about
state surprised(person)
    says {person} is surprised

act {host: person} hide[s] behind the curtain
    if      the host is at the parlour, the host stands about
    then    the host lies in wait
    seen by anyone here
act {host: person} jump[s] out at {guest: person}
    if      the host and the guest are at the parlour, the host lies in wait, the guest believes the host stands about
    then    the guest is surprised, the host stands about
act {who: person} take[s] {thing}
    if      at(the who) = at(the thing)
    then    the who has the thing
act {who: person} put[s] {thing} down
    if      the who has the thing
    then    at(the thing) = at(the who)
act {who: person} go[es] to {place}, also
    if      the who stands about

wants of Nils
    the parcel: he has the parcel
wants of Ebba
    a surprise: Nils is surprised
wants of Sven
    a surprise: Nils is surprised
the author wants
    a supper: Nils is surprised

at the start
    Nils is at the street
    Ebba and Sven are at the pantry
    the parcel is at the parlour
