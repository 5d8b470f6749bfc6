namespace Mathilda.Language.Tests.Syntax;

public sealed class LineKindTests
{
    [Fact]
    public void A_story_its_sources_and_what_it_declares() =>
        Check.Tree(
            """
            story "Léon"
                year 1994
                sources
                    plot  "A summary"     // the first
            use speech, possession
            kind agent is person
            kind trade = cleaner, none
            group the Landos = Ann, Bob
            person Léon (he), also the cleaner   [plot 2.1] #leon
                - drinks milk, "if" he can  [plot 19.5, 34.5-6]
            agent  Stansfield's men (they)
            """,
            """
            Story: story "Léon"
                Year: year 1994
                Sources: sources
                    Source: plot "A summary"
            Use: use speech, possession
            Kind: kind agent is person
            Kind: kind trade = cleaner, none
            Group: group the Landos = Ann, Bob
            Entity: person Léon (he), also the cleaner [plot 2.1] #leon
                Beat: - «drinks milk, "if" he can» [plot 19.5, plot 34.5 to 34.6]
            Entity: agent Stansfield's men (they)
            """
        );

    [Fact]
    public void States_and_the_start() =>
        Check.Tree(
            """
            state trusts(a: person, b: person), starts yes
                says {a} trusts {b} / {a} mistrusts {b}
                means at(a) = at(b)
            at the start
                Léon is here                 #s1
                implied Tony is here
                known to Léon, Tony
                    Léon cannot read
                    unstated whether Tony can read
            """,
            """
            State: state trusts(a: person, b: person), starts yes
                Says: says {a} trusts {b} / {a} mistrusts {b}
                Means: means at(a) = at(b)
            AtTheStart: at the start
                Fact: Léon is here #s1
                Fact: implied Tony is here
                KnownTo: known to Léon, Tony
                    Fact: Léon cannot read
                    Unstated: unstated whether Tony can read
            """
        );

    [Fact]
    public void Acts_rules_and_wants() =>
        Check.Tree(
            """
            act {giver: person} give[s] {gift: thing} to {taker: person}
                by      fate
                with    the taker
                if      the giver has the gift,
                        the taker is alive
                then
                    the taker has the gift
                    if the taker is glad then
                        the giver is glad
                        if the giver is alive then the giver is proud
                seen by anyone here
                also seen by Tony
            every act
                if they are alive
            whenever {p: person} is cold
                then p is unhappy
            wants of every person
                survival, first: they are alive
            the author wants
                justice: Tony is dead
            """,
            """
            Act: act {giver: person} give[s] {gift: thing} to {taker: person}
                By: by fate
                With: with the taker
                If: if the giver has the gift,
                    Continuation: the taker is alive
                Then: then
                    Continuation: the taker has the gift
                    If: if the taker is glad then
                        Continuation: the giver is glad
                        If: if the giver is alive then the giver is proud
                SeenBy: seen by anyone here
                SeenBy: also seen by Tony
            EveryAct: every act
                If: if they are alive
            Whenever: whenever {p: person} is cold
                Then: then p is unhappy
            WantsOf: wants of every person
                Want: survival, first: they are alive
            AuthorWants: the author wants
                Want: justice: Tony is dead
            """
        );

    [Fact]
    public void Scenes() =>
        Check.Tree(
            """
            scene The massacre, part "one"   [plot 3.4]
                at   the roof
                with Stansfield, Tony
                when late, by night
                told after The end // of all
                told to nobody
                only in international
                Stansfield kills Tony because punish the theft seen by nobody else  #e15
                    because punish the theft
                    seen by Ann as Stansfield greets Tony
                    also seen by Bob
                    intended MTH2002: he, too, bluffs
                - a record plays  [essay 11.2]
                * Léon puts on a uniform: blue #e71
                    then Léon is disguised
                    by Léon
                in any order
                    Ann leaves
                    Bob leaves
                expect Ann is gone
                unstated whether Bob is gone
                unstated "who opened"
                skip [essay 2.1]: no claim
                implied Ann sleeps
                implied - it rains
                with Ann goes Bob
            """,
            """
            Scene: scene «The massacre, part "one"» [plot 3.4]
                SceneAt: at the roof
                SceneWith: with Stansfield, Tony
                When: when «late, by night»
                Told: told after «The end»
                Told: told to nobody
                OnlyIn: only in international
                Event: Stansfield kills Tony because punish the theft seen by nobody else #e15
                    Because: because punish the theft
                    SeenBy: seen by Ann as Stansfield greets Tony
                    SeenBy: also seen by Bob
                    Intended: intended MTH2002: «he, too, bluffs»
                Beat: - «a record plays» [essay 11.2]
                OneOff: * «Léon puts on a uniform: blue» #e71
                    Then: then Léon is disguised
                    By: by Léon
                InAnyOrder: in any order
                    Event: Ann leaves
                    Event: Bob leaves
                Expect: expect Ann is gone
                Unstated: unstated whether Bob is gone
                Unstated: unstated "who opened"
                Skip: skip [essay 2.1]: «no claim» [essay 2.1]
                Event: implied Ann sleeps
                Beat: implied - «it rains»
                Event: with Ann goes Bob
            """
        );

    [Fact]
    public void Edits_and_the_work() =>
        Check.Tree(
            """
            edit "nobody frees her"
                without #e63, #e64
                after #e46
                    Léon waits  #n1
                before #e2
                    Tony waits
                replace #e3
                    - nothing
                move #e33 after #e49
                at the start
                    Tony is dead
            record
                directed-by   Luc Besson             [plot 1.3]
                released      1994-09-14 France; 1994-11-18 United States
            version international "the longer cut"   [essay 16.2]
            theme loneliness
                shown by scene He sleeps, in a chair  [essay 10.2]
                shown by #e12
            claim by Roger Ebert about Léon: "own words"   [essay 14.3]
            influence La Femme Nikita -> Léon -> John Wick
            skip [essay 2.1-4, H3]: how the writer came to it
            """,
            """
            Edit: edit "nobody frees her"
                Without: without #e63, #e64
                After: after #e46
                    Event: Léon waits #n1
                Before: before #e2
                    Event: Tony waits
                Replace: replace #e3
                    Beat: - «nothing»
                Move: move #e33 after #e49
                AtTheStart: at the start
                    Fact: Tony is dead
            Record: record
                RecordField: directed-by «Luc Besson» [plot 1.3]
                RecordField: released «1994-09-14 France; 1994-11-18 United States»
            Version: version international "the longer cut" [essay 16.2]
            Theme: theme loneliness
                ShownBy: shown by scene «He sleeps, in a chair» [essay 10.2]
                ShownBy: shown by #e12
            Claim: claim by Roger Ebert about Léon: "own words" [essay 14.3]
            Influence: influence La Femme Nikita -> Léon -> John Wick
            Skip: skip [essay 2.1-4, H3]: «how the writer came to it» [essay 2.1 to 2.4, essay H3]
            """
        );
}
