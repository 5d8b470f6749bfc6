// std/orders: an order is a want of one's own until it is carried out.
story "The messenger"
use orders
person the general (he)
person the messenger (she)
place the camp
place the bridge

wants of the general
    the bridge: the messenger is at the bridge

at the start
    the general and the messenger are at the camp

scene Dawn
    the general orders the messenger to the bridge
        because the bridge
    the messenger obeys and goes to the bridge
        because orders carried out
    expect the messenger is at the bridge
    expect the general knows that the messenger is at the bridge
