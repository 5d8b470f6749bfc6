// Values that are unknown or wrongly known: she looks where she thinks it is, finds nothing, and then somebody who knows finds a reason to say it.
story "Seven drawers"

kind drawer = first, second, third, fourth, fifth, sixth, seventh
person the clerk (she)
person the archivist (he)
person the visitor (they)
place the counter
place the archive
thing the deed

state filed(thing) is a drawer or nowhere, starts nowhere, known to the archivist
    says {thing} is filed in {value: drawer}
state served(person)
    says {person} has been served
state asked(person)
    says {person} looks for help

act {who: person} open[s] {drawer} and take[s] {paper: thing}
    if      the who is at the archive, the paper is filed in the drawer
    then    the who has the paper, filed(the paper) = nowhere
act {who: person} look[s] into {drawer} in vain
    by      fate
    if      who = the clerk, the who is at the archive, the who believes the deed is filed in the drawer, not the deed is filed in the drawer
    then    the who believes filed(the deed) is unknown, the who looks for help
    seen by anyone here
act {teller: person} name[s] {drawer} to {hearer: person}
    if      the teller and the hearer are together, the hearer looks for help
            the teller believes the deed is filed in the drawer
    then    the hearer believes the deed is filed in the drawer, the hearer does not look for help
act {server: person} hand[s] {paper: thing} to {guest: person}
    if      the server and the guest are together, server != guest, the server has the paper
    then    the guest has been served, the guest has the paper

wants of the clerk
    a short queue: the visitor has been served
wants of the archivist
    a quiet archive: the clerk does not look for help
wants of the visitor
    the deed: the visitor has the deed
the author wants
    a short queue: the visitor has been served

at the start
    the clerk and the visitor are at the counter
    the archivist is at the archive
    the deed is nowhere
    the deed is filed in sixth
    the clerk believes the deed is filed in third
