using Mathilda.Coverage;
using Mathilda.Language.Findings;

namespace Mathilda.Studio.Pages;

/// <summary>The edge of the text: what of the sources the story tells, and what it leaves.</summary>
public sealed record SourcesView(PageFrame Frame)
{
    /// <summary>Texts that could not be read, and locators that name nothing.</summary>
    public IReadOnlyList<Finding> Problems { get; init; } = [];

    /// <summary>Which passages are shown.</summary>
    public PassageChoice Choice { get; init; }

    /// <summary>Those whose text is at hand.</summary>
    public IReadOnlyList<ReadSource> Read { get; init; } = [];

    /// <summary>The others: only the numbers are known.</summary>
    public IReadOnlyList<UnreadSource> Unread { get; init; } = [];

    /// <summary>How the studio is started with the texts; null if all are at hand.</summary>
    public string? Start { get; init; }
}

/// <summary>Which passages of a source to show.</summary>
public enum PassageChoice
{
    All,

    /// <summary>On which a line rests.</summary>
    Told,

    /// <summary>With a reason why nothing rests on them.</summary>
    Aside,

    /// <summary>Which nothing covers.</summary>
    Open,
}

/// <summary>A source with its text.</summary>
/// <param name="Title">What the story calls it.</param>
/// <param name="Coverage">All of it, for the counts.</param>
/// <param name="Rows">Those to be shown.</param>
public sealed record ReadSource(
    string Title,
    SourceCoverage Coverage,
    IReadOnlyList<PassageRow> Rows
);

/// <summary>A passage and what rests on it.</summary>
public sealed record PassageRow(PassageCoverage Coverage, IReadOnlyList<RestingLine> Lines)
{
    public string Class =>
        !Coverage.IsCovered ? "open"
        : Coverage.Lines.All(l => l.Skipped is not null) ? "aside"
        : "told";
}

/// <summary>A source without its text: the passages as the story names them.</summary>
public sealed record UnreadSource(
    string Name,
    string Title,
    IReadOnlyList<(string Point, IReadOnlyList<RestingLine> Lines)> Points
);

/// <summary>A line that names a passage.</summary>
/// <param name="Words">The line.</param>
/// <param name="Moment">The address of the moment it tells; null if it is no event.</param>
/// <param name="Text">Its address in the files.</param>
/// <param name="Aside">Why the passage is left aside; null if the line rests on it.</param>
public sealed record RestingLine(string Words, string? Moment, string Text, string? Aside);
