story "The key"
use possession
person Ann (she)
person Bo (he)
place the hall
place the yard
thing the key

wants of Ann
    the key: she has the key
wants of Bo
    to help: what Ann wants

at the start
    Ann is at the hall
    Bo is at the yard
    the key is at the yard

scene Morning
    Bo picks up the key    #take
        because to help
