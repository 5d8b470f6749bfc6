// Rules that set off one another: one act, and eleven things that happen by themselves, unless somebody stops them in the middle.
story "A row of dominoes"
use nothing

kind tile = one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve
person Timo (he)
person the cat (it)

state next(a: tile, b: tile)
    says {a} stands before {b}
state fallen(tile)
    says {tile} lies flat / {tile} stands
state straightened(tile)
    says {tile} is straightened

act {who: person} tip[s] {tile}
    if      the tile stands
    then    the tile lies flat
    seen by everyone
act {who: person} stead[ies|y] {tile}
    if      the tile stands
    then    the tile is straightened
    seen by everyone
whenever {a: tile} knocks over {b: tile}
    if      a stands before b, a lies flat, b stands, b is not straightened
    then    b lies flat

wants of Timo
    a grand finale: twelve lies flat
    the middle saved: six is straightened
wants of the cat
    noise: one lies flat
the author wants
    the finale: twelve lies flat
    the middle saved: six stands, five lies flat

at the start
    one stands before two
    two stands before three
    three stands before four
    four stands before five
    five stands before six
    six stands before seven
    seven stands before eight
    eight stands before nine
    nine stands before ten
    ten stands before eleven
    eleven stands before twelve
