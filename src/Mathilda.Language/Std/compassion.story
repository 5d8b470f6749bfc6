// Compassion: somebody in need who has asked for help is hard to refuse.

state in need(person)
    says {person} is in need
state appealed(asker: person, helper: person)
    says {asker} has appealed to {helper}

act {asker: person} appeal[s] to {helper: person}
    if      the asker and the helper are together
    then    the asker has appealed to the helper
            the helper learns in need(the asker)
    seen by the helper

wants of every person
    compassion: every p: person (not p has appealed to them or p is not in need)
