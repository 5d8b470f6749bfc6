namespace Mathilda.Bench.Families;

/// <summary>What both markets are made of: everybody holds a ware, and two who agree swap theirs before all eyes.</summary>
internal static class Swapping
{
    public const string Sentences = """

        state holds(person) is a ware
            says {person} holds {value: ware}

        act {giver: person} swap[s] with {taker: person}
            with    the taker
            if      the giver != the taker
            then    holds(the giver) = holds(the taker), holds(the taker) = holds(the giver)
            seen by everyone


        """;
}
