// Phase 5: after.

scene Tony's place                                                [plot 6.1-5]
    Mathilda goes to the Supreme Macaroni Company                 #e82 [plot 6.1]
        because his instruction
    implied Mathilda and Tony find out that Léon is dead          #e83 [plot 6.2, 6.4]
    unstated "how each of them learns of it"
    unstated whether Mathilda believes Stansfield is dead
    unstated whether Tony believes Stansfield is dead
    in any order
        Tony hands Mathilda a small part of the fortune           #e84 [plot 6.2]
            because unstated
        Tony offers Mathilda a monthly allowance                  #e85 [plot 6.3]
            because an allowance
        Tony tells Mathilda that school comes first               #e86 [plot 6.3]
            because school first
        Mathilda begs Tony for work                               #e87 [plot 6.4]
            because Léon's place
    expect Mathilda has a little of Léon's money
    - she can clean, she insists, as Léon had                     [plot 6.4]
    unstated "why he hands over so little: thrift for a child, or greed"
    Tony refuses Mathilda work                                    #e88 [plot 6.5]
        because no work for a child
    - sternly: she is twelve                                      [plot 6.5]

scene The headmistress                                            [plot 6.6-7]
    Mathilda goes to the school                                   #e89 [plot 6.6]
        because somewhere to go
    Mathilda tells the headmistress the whole story of the two    #e90 [plot 6.7]
        because somewhere to go
    expect the headmistress knows that Léon is dead
    expect the headmistress knows that Léon's trade is cleaner    #k-told-trade
    expect the headmistress has heard the whole story, not Tony has heard the whole story
    the headmistress seems to take Mathilda back                  #e91 [plot 6.7]
        because no child turned away
    unstated "whether she is taken back for certain"

scene A field near the school                                     [plot 6.7]
    Mathilda walks with the houseplant to the field near the school               #e92 [plot 6.7]
        because the plant in the earth

scene A hole in the ground                                        [plot 6.8, essay 30.5-6]
    Mathilda digs a hole in the field near the school             #e93 [plot 6.8]
        because the plant in the earth
    Mathilda plants the houseplant in the field near the school   #e94 [plot 6.8, essay 30.5]
        because the plant in the earth
    - a quiet goodbye, without a word                             [essay 30.6]
    expect the houseplant has roots in the earth
