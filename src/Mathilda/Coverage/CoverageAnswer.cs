using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>What of the sources a story tells.</summary>
public sealed record CoverageAnswer
{
    /// <summary>One for each source that was given, in the order in which they were.</summary>
    public IReadOnlyList<SourceCoverage> Sources { get; init; } = [];

    /// <summary>Sources of the story whose text was not given: nothing was looked up in them.</summary>
    public IReadOnlyList<string> NotGiven { get; init; } = [];

    /// <summary>Locators that name nothing (errors), then passages that nothing covers, in the order of the texts.</summary>
    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One source and how far a story covers it.</summary>
/// <param name="Source">The source, numbered.</param>
/// <param name="Rows">One for each passage, in the order of the text.</param>
public sealed record SourceCoverage(SourceDocument Source, IReadOnlyList<PassageCoverage> Rows)
{
    /// <summary>How many passages a line of the story rests on.</summary>
    public int Told => Rows.Count(r => r.Lines.Any(l => l.Skipped is null));

    /// <summary>How many passages are only left aside.</summary>
    public int LeftAside => Rows.Count(r => r.IsCovered) - Told;

    /// <summary>How many passages nothing covers.</summary>
    public int Open => Rows.Count(r => !r.IsCovered);
}

/// <summary>A passage and the lines that name it, in the order of the story.</summary>
public sealed record PassageCoverage(SourcePassage Passage, IReadOnlyList<CitingLine> Lines)
{
    public bool IsCovered => Lines.Count > 0;
}

/// <summary>A line of a story that names a passage.</summary>
/// <param name="Where">The line's words, without locator and id.</param>
/// <param name="Id">Its id, without the #.</param>
/// <param name="Skipped">Why the passage is left aside; null if the line rests on it.</param>
public sealed record CitingLine(Location Where, string? Id, string? Skipped);
