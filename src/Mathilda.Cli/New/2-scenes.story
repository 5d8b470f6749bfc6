// What happens, in the order of time. A name behind # lets you ask: mathilda why . e2
scene At the lighthouse
    Bo takes the letter                     #e1
        because to help

scene At the harbour
    Bo goes to the harbour                  #e2
        because to help
    Bo gives the letter to Ada              #e3
    - gulls
    expect Ada has the letter

// Try this: let Ada be at the lighthouse from the start, or let Bo want nothing.
