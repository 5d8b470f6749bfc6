// Belief three deep: Jonas goes where he thinks that Karl will go, because Karl, he thinks, believes that Lena is there. Only Ines knows that it is all made up.
story "The whispering gallery"

person Ines (she)
person Jonas (he)
person Karl (he)
person Lena (she)
place the gallery
place the library
place the terrace
place the cellar

state read(person)
    says {person} has read the letter
state spoken(a: person, b: person)
    says {a} has spoken with {b}

act {who: person} go[es] to {place}, also
    if      place != the library or who = Karl
act {teller: person} whisper[s] to {hearer: person} that {fool: person} thinks {other: person} is at {place}
    if      the teller and the hearer are together, teller != hearer, hearer != fool, fool != other, teller != fool, teller != other, hearer != other
    then    the hearer believes the fool believes the other is at the place
    seen by the hearer
act {a: person} speak[s] with {b: person}
    if      a and b are together, a != b
    then    a has spoken with b, b has spoken with a
act {who: person} read[s] the letter
    if      the who is at the gallery, every p: person (p = who or at(p) != the gallery)
    then    the who has read the letter
    seen by nobody else

wants of Ines
    the letter, known to Ines: she has read the letter
wants of Jonas
    business with Karl: Jonas has spoken with Karl
wants of Karl
    a word with Lena: Karl has spoken with Lena
wants of Lena
    fresh air: she is at the terrace
the author wants
    a letter read: Ines has read the letter

at the start
    Ines and Jonas are at the gallery
    Karl is at the library
    known to Ines and Lena
        Lena is at the terrace
