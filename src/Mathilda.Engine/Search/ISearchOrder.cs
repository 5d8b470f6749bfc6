namespace Mathilda.Engine.Search;

/// <summary>In which order a search looks at what it might do next. To try one of one's own: write it, and put it into <see cref="SearchOrders.ForAny"/>.</summary>
internal interface ISearchOrder
{
    /// <summary>What to call it where orders are compared.</summary>
    string Name { get; }

    /// <summary>0 or more; the smallest is looked at first, and of equal ones the one that was met first.</summary>
    int Priority(in Candidate candidate);
}

/// <summary>A world that a search might reach next.</summary>
/// <param name="Length">How many acts lead to it.</param>
/// <param name="Fewest">The fewest acts that it then takes at least, nothing being ever lost (h max).</param>
/// <param name="Sum">About how many acts it then takes, as if none served two ends (h add).</param>
internal readonly record struct Candidate(int Length, int Fewest, int Sum);
