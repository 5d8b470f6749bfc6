// std/force: a threat weighs on the one who is threatened until they give in.
story "The combination"
use force
person the robber (he)
person the cashier (she)
place the bank
kind number word = seven, eight

state combination(person) is a number word, known to person
wants of the robber
    to have his way: the cashier has given in to him

at the start
    the robber and the cashier are at the bank
    the cashier's combination is seven

scene The robbery
    the robber threatens the cashier
        because to have his way
    the cashier gives in to the robber and says that the cashier's combination is seven
        because to be left in peace
    expect the robber knows combination(the cashier)
    the robber seizes the cashier
        because unstated
    expect the cashier is held by the robber
    the robber frees the cashier
        because unstated
    expect captor(the cashier) = nobody
