// The family `places`: four acts in a town that grows, with as many ways to go astray.
story "A town of 128"

person the postman (he)
person the widow (she)
place house 1
place house 2
place house 3
place house 4
place house 5
place house 6
place house 7
place house 8
place house 9
place house 10
place house 11
place house 12
place house 13
place house 14
place house 15
place house 16
place house 17
place house 18
place house 19
place house 20
place house 21
place house 22
place house 23
place house 24
place house 25
place house 26
place house 27
place house 28
place house 29
place house 30
place house 31
place house 32
place house 33
place house 34
place house 35
place house 36
place house 37
place house 38
place house 39
place house 40
place house 41
place house 42
place house 43
place house 44
place house 45
place house 46
place house 47
place house 48
place house 49
place house 50
place house 51
place house 52
place house 53
place house 54
place house 55
place house 56
place house 57
place house 58
place house 59
place house 60
place house 61
place house 62
place house 63
place house 64
place house 65
place house 66
place house 67
place house 68
place house 69
place house 70
place house 71
place house 72
place house 73
place house 74
place house 75
place house 76
place house 77
place house 78
place house 79
place house 80
place house 81
place house 82
place house 83
place house 84
place house 85
place house 86
place house 87
place house 88
place house 89
place house 90
place house 91
place house 92
place house 93
place house 94
place house 95
place house 96
place house 97
place house 98
place house 99
place house 100
place house 101
place house 102
place house 103
place house 104
place house 105
place house 106
place house 107
place house 108
place house 109
place house 110
place house 111
place house 112
place house 113
place house 114
place house 115
place house 116
place house 117
place house 118
place house 119
place house 120
place house 121
place house 122
place house 123
place house 124
place house 125
place house 126
place house 127
place house 128
thing the letter

act {who: person} pick[s] up {thing}
    if      who = the postman, at(the who) = at(the thing)
    then    the who has the thing
act {giver: person} hand[s] {thing} to {taker: person}
    if      the giver and the taker are together, giver != taker, the giver has the thing
    then    the taker has the thing

wants of the postman
    duty: the widow has the letter
wants of the widow
    news: she has the letter
the author wants
    news: the widow has the letter

at the start
    the postman is at house 1
    the letter is at house 65
    the widow is at house 128
