// Trivial: one person, one act. What every planner must do before it does anything else.
story "The porch light"

person Vera (she)
place the porch
thing the lantern

state lit(thing)
    says {thing} is lit / {thing} is dark

act {who: person} light[s] {lamp: thing}
    if      at(the who) = at(the lamp), the lamp is dark
    then    the lamp is lit

wants of Vera
    company: the lantern is lit
the author wants
    a light in the dark: the lantern is lit

at the start
    Vera is at the porch
    the lantern is at the porch
