namespace Mathilda.Bench.Families;

/// <summary>Problems that are alike but for their size; the same text for the same size and seed.</summary>
/// <param name="Name">As it is asked for.</param>
/// <param name="Grows">What the size counts.</param>
/// <param name="Smallest">The least size.</param>
/// <param name="Largest">The greatest size that can be ground.</param>
/// <param name="Write">The story of a size and a seed.</param>
internal sealed record ProblemFamily(
    string Name,
    string Grows,
    int Smallest,
    int Largest,
    Func<int, int, string> Write
)
{
    public static IReadOnlyList<ProblemFamily> All { get; } =
    [
        new("people", "people in a ring of swaps", 4, 100, (size, _) => SwapRing.Write(size)),
        new(
            "places",
            "places on the way of a letter",
            3,
            5_000,
            (size, _) => LetterWay.Write(size)
        ),
        new("depth", "links of belief in a rumour", 1, 8, (size, _) => Rumour.Write(size)),
        new("trade", "people at a random market", 4, 100, RandomMarket.Write),
    ];
}
