// `known to` draws a circle. Inside it, everybody knows that everybody knows. Outside, nobody knows.
story "The surprise party"
person Ann (she)
person Ben (he)
person Carol (she)
place the kitchen

state party(person)
    says {person} is getting a party

at the start
    Ann, Ben and Carol are at the kitchen
    known to Ben and Carol
        Ann is getting a party

scene Breakfast
    expect Ben knows that Ann is getting a party
    expect Carol believes Ben believes Ann is getting a party
    expect Ann does not know that Ann is getting a party
    expect Ben believes Ann does not know that Ann is getting a party
    - Ann wonders why they are all so cheerful
