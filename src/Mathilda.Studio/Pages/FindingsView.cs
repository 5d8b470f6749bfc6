using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Studio.Code;

namespace Mathilda.Studio.Pages;

/// <summary>All that was found, the worst first.</summary>
public sealed record FindingsView(PageFrame Frame)
{
    /// <summary>How many are shown unless all are asked for.</summary>
    public const int MostShown = 100;

    /// <summary>Null while the check is under way, and for files that cannot be understood.</summary>
    public CheckReport? Report { get; init; }

    /// <summary>Whether the check is still to end.</summary>
    public bool IsPending { get; init; }

    public IReadOnlyList<FindingItem> Items { get; init; } = [];

    /// <summary>How many there are of each severity, shown or not.</summary>
    public required IReadOnlyList<(Severity Severity, int Count)> Counts { get; init; }

    /// <summary>What the writer says is meant so.</summary>
    public IReadOnlyList<MeantItem> Meant { get; init; } = [];

    public int Total => Counts.Sum(c => c.Count);
}

/// <summary>A finding, and where a reader can go from it.</summary>
/// <param name="Finding">What was found.</param>
/// <param name="Place">Its line; null where no text is wrong.</param>
/// <param name="Causes">The nearest first.</param>
/// <param name="Moment">The address of the event it is about; null for none.</param>
public sealed record FindingItem(
    Finding Finding,
    PlaceItem? Place,
    IReadOnlyList<CauseItem> Causes,
    string? Moment
);

/// <summary>A cause of a finding.</summary>
public sealed record CauseItem(FindingCause Cause, PlaceItem? Place, string? Moment);

/// <summary>A line of the story.</summary>
/// <param name="Name">"scenes/10-the-corridor.story:14".</param>
/// <param name="Link">Null for a text that is no file of the story.</param>
/// <param name="Line">With the place marked.</param>
public sealed record PlaceItem(string Name, string? Link, CodeLine Line);

/// <summary>A finding that the writer waives with <c>intended</c>.</summary>
public sealed record MeantItem(string Code, string Why, string Name, string Link);
