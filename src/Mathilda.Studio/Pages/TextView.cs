using Mathilda.Language.Findings;
using Mathilda.Studio.Code;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>The files of the story.</summary>
public sealed record TextListView(PageFrame Frame, IReadOnlyList<TextListItem> Files)
{
    /// <summary>Whether the check is still to end.</summary>
    public bool IsPending { get; init; }
}

/// <summary>A file of the story.</summary>
/// <param name="Name">From the folder on in which all of them are.</param>
/// <param name="Link">Its page.</param>
/// <param name="Lines">How many.</param>
/// <param name="Holds">What begins in it: "4 people, 2 groups".</param>
/// <param name="Counts">Its findings.</param>
public sealed record TextListItem(
    string Name,
    string Link,
    int Lines,
    string Holds,
    IReadOnlyList<(Severity Severity, int Count)> Counts
);

/// <summary>A file of the story, to be read.</summary>
public sealed record TextView(PageFrame Frame, string Name, string Link)
{
    /// <summary>As the studio asks for it.</summary>
    public required string File { get; init; }

    public required IReadOnlyList<CodeLine> Lines { get; init; }

    /// <summary>The first line shown, from 1.</summary>
    public required int From { get; init; }

    public required int LineCount { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];

    /// <summary>Where the playhead stands; null for wherever a line is.</summary>
    public Moment? At { get; init; }

    public string? Previous { get; init; }

    public string? Next { get; init; }

    public bool IsPending { get; init; }
}
