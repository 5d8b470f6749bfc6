using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>Who knows what as a table: people across; facts at one moment, or one fact scene by scene, down.</summary>
public sealed record KnowledgeTable
{
    /// <summary>The one fact whose course it is; null = many facts at one moment.</summary>
    public string? Fact { get; init; }

    /// <summary>The moment: an event id, "start", or null for the end (and for a course).</summary>
    public string? After { get; init; }

    /// <summary>Names, in the order of the columns; the audience last.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    public IReadOnlyList<KnowledgeTableRow> Rows { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A fact at a moment, or a scene at its end.</summary>
/// <param name="Label">The fact as it is, or the title of the scene.</param>
/// <param name="After">For a scene, its last event; null if nothing has happened yet.</param>
/// <param name="IsSo">For a scene, whether the fact is so by then; true for a fact.</param>
/// <param name="Stances">One for each person.</param>
public sealed record KnowledgeTableRow(
    string Label,
    EventReference? After,
    bool IsSo,
    IReadOnlyList<Stance> Stances
);
