// How it was received, and what came of it: who says so stands with it.
claim by the essayist about the first run: "no sensation at the box office; it did well enough"  [essay 21.1-2]
claim by the essayist about the critics: "divided at first"       [essay 21.3]
claim by some critics about the film: "brilliant"                 [essay 21.4]
claim by other critics about the film: "disturbing, controversial, because of the two leads together"  [essay 21.4]
claim by the essayist about the critics: "the unease can be understood, and is part of what makes it good"  [essay 21.5-7]
claim by Roger Ebert about the film: "no admirer: fascinating, but it crosses lines it need not cross; the essayist says so from memory"  [essay 22.1-2]
claim by many critics and viewers about the characters: "connected with them deeply, above all years later"  [essay 22.3-4]
claim by the essayist about the cult: "loved more with time, a slow burner, a cult classic; not for effects or advertising, but because people could not stop thinking of it"  [essay 22.5-6, 23.1-2]
claim by the essayist about the cult: "it stays; eyes light up at its name, a sign by which film lovers know each other"  [essay 23.4-6]
claim by the essayist about the cult: "more than popularity: quoted, defended, recommended decades later; it won those who really watch films, if not the critics at once"  [essay 26.1-5]
claim by the essayist about the reception: "a strong following among critics, cult status, still debated and admired"  [essay 1.5]
claim by the essayist about the reception: "respected more with the years, and found in lists of the hundred best"  [essay 25.1-2]
claim by the essayist about the film: "one of those that leave a mark, a standout with a heart"  [essay 1.1-3, 1.6]
claim by the essayist about the film: "still strong at about the tenth viewing, and not out of nostalgia; it touches something real"  [essay 33.1-5]
claim by the essayist about its relevance: "complex characters of a depth rare to this day, which other action films have to force"  [essay 34.1-2, 34.9-11]
claim by the essayist about its relevance: "it understands people who shut the world out, like Léon, and children who act older because they must, like Mathilda"  [essay 36.1, 36.6-8]
claim by the essayist about its relevance: "people hope that redemption is possible, that it is never too late to matter"  [essay 38.1-4]
claim by the essayist about its relevance: "it matters because it is honest, not because it is perfect"  [essay 39.1-3]
claim by the essayist about the film: "nearly thirty years on among the most gripping action films of its time; unlikely figures leave the deepest mark; see it with new eyes"  [essay 40.1-4]
claim by the essayist about its influence: "many modern films; traces can be seen in three of them"  [essay 37.1-2]
claim by the essayist about its influence: "the damaged hero who finds a purpose by protecting began here; it changed the rules"  [essay 37.3-6]
claim by Quentin Tarantino about the film: "an influence, as the essayist reports"  [essay 25.3]
claim by Christopher Nolan about the film: "an influence, as the essayist reports"  [essay 25.3]
claim by younger actors and film-makers about the film: "it shaped how they tell stories and make violence personal, as the essayist reports"  [essay 25.4]
claim by the essayist about Thierry Arbogast: "the look is his, and he has worked with Besson again and again"  [essay 27.7]

influence La Femme Nikita -> Léon                                 [essay 3.2-3]
influence The Fifth Element -> Léon                               [essay 4.2]  // waiting for its money made room
influence Léon -> John Wick                                       [essay 37.2]
influence Léon -> The Equalizer                                   [essay 37.2]
influence Léon -> Logan                                           [essay 37.2]
influence Léon -> Quentin Tarantino                               [essay 25.3]
influence Léon -> Christopher Nolan                               [essay 25.3]

skip [essay H1-H7]: headings
skip [essay 2.2]: how the essayist came to it
skip [essay 5.1-2]: a turn to the actors
skip [essay 10.1]: a turn to Léon
skip [essay 11.1]: a turn to Mathilda
skip [essay 14.5]: a lead-in
skip [essay 15.2]: it is only a film about a hitman, with a wink
skip [essay 19.6-7]: exclamations
skip [essay 35.1]: a turn to Mathilda
