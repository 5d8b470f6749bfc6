// What happens, in the order of time. A name behind # lets you ask: mathilda why . e3
scene At the lighthouse
    Bo picks up the letter                                        #e1
        because to help

scene At the harbour
    Bo goes to the harbour                                        #e2
        because to help
    Bo tells Ada that Bo has the letter                           #e3
        because to help
    Bo gives the letter to Ada                                    #e4
    - gulls
    expect Ada has the letter

// Try this: leave out #e3, or let Bo want nothing, or let Ada be at the lighthouse from the start.
