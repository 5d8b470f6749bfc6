// A story to change: edits/12-nobody-reads-the-map.story takes one line out, and the checker says what falls.
story "The island"
use speech
person the captain (she)
person the mate (he)
place the cabin
place the bay
thing the treasure

act {digger: person} dig[s] up {prize: thing}
    if      at(the digger) = at(the prize), the digger believes the prize is at the bay
    then    the digger has the prize

wants of the captain
    gold: she has the treasure

at the start
    the captain and the mate are at the cabin
    known to the mate
        the treasure is at the bay

scene The map
    the mate tells the captain that the treasure is at the bay    #map
        because "he cannot keep a secret from her"
    the captain goes to the bay                                   #sail
        because gold
    the captain digs up the treasure                              #dig
        because gold
    expect the captain has the treasure
