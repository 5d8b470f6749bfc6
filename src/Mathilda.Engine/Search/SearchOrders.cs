namespace Mathilda.Engine.Search;

/// <summary>The orders there are.</summary>
internal static class SearchOrders
{
    /// <summary>Those that a search for any story takes turns with, one candidate each.</summary>
    public static IReadOnlyList<ISearchOrder> Default { get; } = [new FewestTwice(), new Sum()];

    /// <summary>The one that finds a shortest story first: A*.</summary>
    public static ISearchOrder Shortest { get; } = new LengthAndFewest();

    private sealed class FewestTwice : ISearchOrder
    {
        public string Name => "acts + 2 × fewest to come";

        public int Priority(in Candidate candidate) => candidate.Length + (2 * candidate.Fewest);
    }

    private sealed class Sum : ISearchOrder
    {
        public string Name => "acts + 5 × sum to come";

        public int Priority(in Candidate candidate) => candidate.Length + (5 * candidate.Sum);
    }

    private sealed class LengthAndFewest : ISearchOrder
    {
        public string Name => "acts + fewest to come";

        public int Priority(in Candidate candidate) => candidate.Length + candidate.Fewest;
    }
}
