namespace Mathilda.Engine.Search;

/// <summary>The orders there are.</summary>
internal static class SearchOrders
{
    /// <summary>A* : finds a shortest story first.</summary>
    public static ISearchOrder Shortest { get; } = new LengthAndFewest();

    /// <summary>Those that a search for any story takes turns with, one candidate each; new ones for each search, as they may keep count.</summary>
    public static IReadOnlyList<ISearchOrder> ForAny(bool takesTurns) =>
        takesTurns ? [new LengthAndSum(), new OneOfEachKind()] : [new LengthAndSum()];

    private sealed class LengthAndSum : ISearchOrder
    {
        public string Name => "acts + 5 × sum to come";

        public int Priority(in Candidate candidate) => candidate.Length + (5 * candidate.Sum);
    }

    private sealed class LengthAndFewest : ISearchOrder
    {
        public string Name => "acts + fewest to come";

        public int Priority(in Candidate candidate) => candidate.Length + candidate.Fewest;
    }

    /// <summary>Candidates with as many acts and as many to come are of a kind: first the first of each kind, then the second of each, and so on. Plateaus cannot hold it up.</summary>
    /// <remarks>Source: Xie, Müller, Holte and Imai 2014, "Type-based exploration with multiple search queues for satisficing planning", AAAI; in order, not at random.</remarks>
    private sealed class OneOfEachKind : ISearchOrder
    {
        private readonly Dictionary<(int Length, int Sum), int> _counts = [];

        public string Name => "one of each kind";

        public int Priority(in Candidate candidate)
        {
            var kind = (candidate.Length, candidate.Sum);
            _counts.TryGetValue(kind, out var count);
            _counts[kind] = count + 1;
            return count;
        }
    }
}
