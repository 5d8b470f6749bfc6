namespace Mathilda.Language.Tests.Binding;

/// <summary>What the constructs of docs/language.md become.</summary>
public sealed class ModelTests
{
    private const string Bible = """
        use speech
        kind agent is person
        kind trade = cleaner, mobster, none
        kind weapon is thing
        person Léon (he), also the cleaner
        person Mathilda (she)
        person Mathilda's brother (he)
        agent Stansfield (he)
        agent Stansfield's men (they)
        group the Landos = Mathilda, Mathilda's brother
        place Little Italy
        place the roof, in Little Italy
        weapon the rifle
        thing the plant
        state trade(person) is a trade, starts none, known to person
        state guardian(person) is a person or nobody, starts nobody
        state money(person) is a number 0 to 100
        state free(person), starts yes

        """;

    [Theory]
    [InlineData("Léon is at the roof", "at(Léon) = the roof")]
    [InlineData("LÉON IS AT ROOF", "at(Léon) = the roof")]
    [InlineData("Léon is not at the roof", "at(Léon) != the roof")]
    [InlineData("the cleaner's trade is cleaner", "trade(Léon) = cleaner:trade")]
    [InlineData(
        "Mathilda's brother's trade is not mobster",
        "trade(Mathilda's brother) != mobster:trade"
    )]
    [InlineData("Stansfield's men are dead", "not alive(Stansfield's men)")]
    [InlineData("Stansfield's men are not dead", "alive(Stansfield's men)")]
    [InlineData("the Landos are alive", "all(alive(Mathilda), alive(Mathilda's brother))")]
    [InlineData("Léon and Mathilda are not free", "all(not free(Léon), not free(Mathilda))")]
    [InlineData(
        "Léon, Mathilda and the rifle are at the roof",
        "all(all(at(Léon) = the roof, at(Mathilda) = the roof), at(the rifle) = the roof)"
    )]
    [InlineData("Léon does not trust Mathilda", "not trusts(Léon, Mathilda)")]
    [InlineData("Mathilda has a weapon", "some weapon: weapon (at(weapon) = Mathilda)")]
    [InlineData(
        "Mathilda does not have a weapon",
        "not some weapon: weapon (at(weapon) = Mathilda)"
    )]
    [InlineData("Mathilda has no weapon", "not some weapon: weapon (at(weapon) = Mathilda)")]
    [InlineData("every agent is dead", "every agent: agent (not alive(agent))")]
    [InlineData(
        "every the Landos is dead",
        "all(not alive(Mathilda), not alive(Mathilda's brother))"
    )]
    [InlineData("no agent is at the roof", "not some agent: agent (at(agent) = the roof)")]
    [InlineData("nobody is at the roof", "not some person: person (at(person) = the roof)")]
    [InlineData("Mathilda's guardian is somebody", "guardian(Mathilda) != nothing")]
    [InlineData("Mathilda's guardian is nobody", "guardian(Mathilda) = nothing")]
    [InlineData("Mathilda's guardian is an agent", "guardian(Mathilda) is a agent")]
    [InlineData("the plant is nowhere", "at(the plant) = nothing")]
    [InlineData("Mathilda believes Léon is dead", "[Mathilda: not alive(Léon)]")]
    [InlineData(
        "Mathilda knows that Léon is dead",
        "all([Mathilda: not alive(Léon)], not alive(Léon))"
    )]
    [InlineData("Mathilda knows at(Léon)", "[Mathilda: at(Léon)] = at(Léon)")]
    [InlineData("Mathilda does not know at(Léon)", "not [Mathilda: at(Léon)] = at(Léon)")]
    [InlineData(
        "Mathilda and Léon believe Stansfield believes Léon is free",
        "all([Mathilda: [Stansfield: free(Léon)]], [Léon: [Stansfield: free(Léon)]])"
    )]
    [InlineData(
        "nobody knows that Léon is dead",
        "not some person: person (all([person: not alive(Léon)], not alive(Léon)))"
    )]
    [InlineData("not Léon believes Mathilda is dead", "not [Léon: not alive(Mathilda)]")]
    [InlineData(
        "the audience knows that Léon is dead",
        "all([the audience: not alive(Léon)], not alive(Léon))"
    )]
    [InlineData("at(Léon) is unknown", "at(Léon) unknown")]
    [InlineData("Léon believes at(Mathilda) is unknown", "[Léon: at(Mathilda) unknown]")]
    [InlineData("at(Léon) = at(Mathilda)", "at(Léon) = at(Mathilda)")]
    [InlineData("money(Léon) - 5 > 0", "(money(Léon) - 5) > 0")]
    [InlineData("Léon's money is 50", "money(Léon) = 50")]
    [InlineData("at(guardian(Mathilda)) != the roof", "at(guardian(Mathilda)) != the roof")]
    [InlineData("within(at(Léon), Little Italy)", "within(at(Léon), Little Italy)")]
    [InlineData(
        "some p: person (p is dead, p is at the roof)",
        "some p: person (all(not alive(p), at(p) = the roof))"
    )]
    [InlineData(
        "every p: the Landos (p is dead)",
        "every p: Mathilda | Mathilda's brother (not alive(p))"
    )]
    [InlineData("(Léon is dead if Mathilda is dead)", "any(alive(Mathilda), not alive(Léon))")]
    [InlineData(
        "Léon is dead or Mathilda is dead and Léon is free, Mathilda is free",
        "all(any(not alive(Léon), all(not alive(Mathilda), free(Léon))), free(Mathilda))"
    )]
    [InlineData("Léon and Mathilda are together", "together(Léon, Mathilda)")]
    public void Conditions(string condition, string expected) =>
        Assert.Equal(expected, Bound.Condition(Bible, condition));

    [Fact]
    public void Acts() =>
        Model(
            Bible
                + """
                every act
                    if      they are free
                act {giver: person} give[s] {gift: thing} to {taker: person}
                    with    the taker
                    if      the giver and the taker are together, the giver has the gift
                    then    the taker has the gift
                            if the taker is dead then
                                the gift is nowhere
                                the giver is not free
                            every p: agent (p believes the giver is dead if p is free)
                            they believe the giver is free if they trust the giver
                            the taker learns at(giver) from Stansfield
                            money(the giver) = money(the giver) - 5
                    seen by anyone in Little Italy if they are free
                    seen by the taker, everyone but Léon as the giver gives the gift to Léon
                act {giver: person} give[s] {present: thing} to {taker: person}, also
                    if      the present is not nowhere
                act the storm break[s] over {place}
                    by      nature
                """,
            """
            act {giver} gives {gift} to {taker} by giver, taker
                    if all(together(giver, taker), at(gift) = giver, at(gift) != nothing, alive(giver), free(giver), alive(taker), free(taker))
                    then at(gift) := taker; when not alive(taker) (at(gift) := nothing; free(giver) := no); each p: agent (p: alive(giver) := no if free(p)); noticers they (they: free(giver) := yes if trusts(they, giver)); taker: at(giver) := [Stansfield: at(giver)]; money(giver) := (money(giver) - 5)
                    seen by all(alive(they), within(at(they), Little Italy)) if free(they)
                    seen by any(they = taker, all(they != Léon)) as {giver} gives {gift} to {taker} (giver, gift, Léon)
            act the storm breaks over {place} by Nature
                    if yes
                    seen by at(they) = place
            """
        );

    [Fact]
    public void Wants() =>
        Model(
            Bible
                + """
                wants of every agent
                    survival, first, until they are at the roof: they are alive
                wants of Mathilda
                    revenge, weight 2, known to Mathilda and Léon: Stansfield is dead, once her brother is dead
                    a home: her guardian is somebody
                    the trade, starts no, as a step to revenge: she has the rifle, she is free
                    wealth: as much as possible: money(Mathilda)
                wants of Stansfield's men
                    loyalty: what Stansfield wants
                the author wants
                    justice: Stansfield is dead
                """,
            """
            Stansfield: survival, First 1, until at(Stansfield) = the roof: alive(Stansfield)
            Stansfield's men: survival, First 1, until at(Stansfield's men) = the roof: alive(Stansfield's men)
            Mathilda: revenge, Normal 2 known to (any(they = Mathilda, they = Léon)): not alive(Stansfield), once not alive(Mathilda's brother)
            Mathilda: a home, Normal 1: guardian(Mathilda) != nothing
            Mathilda: the trade, Step 1, not yet, step to revenge: all(at(the rifle) = Mathilda, free(Mathilda))
            Mathilda: wealth, Normal 1: most money(Mathilda)
            Stansfield's men: loyalty, Normal 1: follows Stansfield
            the author: justice, Normal 1: not alive(Stansfield)
            """
        );

    [Fact]
    public void The_start() =>
        Model(
            Bible
                + """
                at the start
                    Mathilda and the rifle are at the roof
                    known to Léon and the audience
                        Léon's trade is cleaner
                        implied Léon is not free
                    Stansfield believes Léon believes Mathilda is dead
                    every agent is at Little Italy
                    Léon believes at(Stansfield) is unknown
                    money(Léon) = 5
                    unstated whether Léon is free
                """,
            """
            start at(Mathilda) := the roof
            start at(the rifle) := the roof
            start trade(Léon) := cleaner:trade known to (any(they = Léon, they = the audience))
            start free(Léon) := no known to (any(they = Léon, they = the audience)) implied
            start Stansfield: Léon: alive(Mathilda) := no
            start at(Stansfield) := Little Italy
            start at(Stansfield's men) := Little Italy
            start Léon: at(Stansfield) := unknown
            start money(Léon) := 5
            """
        );

    [Fact]
    public void Scenes() =>
        Model(
            Bible
                + """
                wants of Léon
                    rest: Léon is at the roof
                wants of Mathilda
                    rest: she is dead
                    a talk: Léon is free
                scene The roof at noon
                    at   the roof
                    with Léon, the Landos
                    when noon
                    Léon, Mathilda and Stansfield's men go to Little Italy because unstated
                    Léon goes to the roof because rest seen by nobody else
                    Léon tells Mathilda that Stansfield believes Léon's trade is not cleaner because "why not"
                    Léon tells Mathilda that Léon and Stansfield are dead
                        because rest
                        also seen by Stansfield as Léon goes to the roof if they are free
                    implied * Mathilda waves, says hello and goes
                        if   Mathilda is free
                        then Léon is free
                        seen by Léon
                        because a talk
                    * It rains all day
                    - a record plays
                    unstated "why"
                    in any order
                        Mathilda goes to the roof
                        implied Léon finds out that Mathilda wants rest
                    expect Léon is dead
                """,
            """
            Léon: rest, Normal 1: at(Léon) = the roof
            Mathilda: rest, Normal 1: not alive(Mathilda)
            Mathilda: a talk, Normal 1: free(Léon)
            scene The roof at noon at the roof with Léon, Mathilda, Mathilda's brother
                Léon goes to Little Italy
                    because unstated
                Mathilda goes to Little Italy
                    because unstated
                Stansfield's men go to Little Italy
                    because unstated
                Léon goes to the roof
                    because rest
                Léon tells Mathilda that Stansfield believes that Léon's trade is not cleaner
                    because why not
                Léon tells Mathilda that Léon is dead
                    because rest
                    also seen by they = Stansfield as {who} goes to {place} (Léon, the roof) if free(they)
                Léon tells Mathilda that Stansfield is dead
                    because rest
                    also seen by they = Stansfield as {who} goes to {place} (Léon, the roof) if free(they)
                implied * Mathilda waves, says hello and goes by Mathilda
                    if all(free(Mathilda), alive(Mathilda))
                    then free(Léon) := yes
                    seen by they = Léon
                    because a talk
                * It rains all day by Fate
                    if yes
                - a record plays
                unstated why
                in any order
                    Mathilda goes to the roof
                    implied Léon finds out that Mathilda wants rest
                expect not alive(Léon)
            """
        );

    private static void Model(string story, string expected) =>
        Check.Equal(expected, Bound.Model(Bound.Clean(story)));

    [Fact]
    public void A_library_means_its_own_sentences_whatever_a_story_declares() =>
        Assert.Equal(
            ["MTH1108"],
            Bound.Codes(
                """
                use possession
                kind goods is thing
                state stock(person, goods)
                    says {person} has {goods}
                """
            )
        );
}
