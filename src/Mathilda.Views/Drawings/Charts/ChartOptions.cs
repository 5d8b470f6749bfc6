namespace Mathilda.Views.Drawings.Charts;

/// <summary>What of a story a narrative chart shows.</summary>
public sealed record ChartOptions
{
    /// <summary>So many of those who are on stage most often.</summary>
    public int MostPeople { get; init; } = 30;

    /// <summary>Those to show, by name, instead of the busiest; empty = the busiest.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>Scenes in the order of telling instead of the order of time.</summary>
    public bool IsAsTold { get; init; }

    /// <summary>Only so many columns from one on, counted from 0; null = all. Whoever is not on stage in them is not drawn.</summary>
    public (int First, int Count)? Stretch { get; init; }

    /// <summary>The index of the event at which the playhead stands; null = it is hidden.</summary>
    public int? Playhead { get; init; }
}
