using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>How the world, or a mind, stands after an event.</summary>
public sealed record WorldAnswer
{
    /// <summary>Null = the world; else whose mind.</summary>
    public string? Who { get; init; }

    /// <summary>Null = the start.</summary>
    public EventReference? After { get; init; }

    public IReadOnlyList<WorldRow> Rows { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One state that somebody or something is in.</summary>
/// <param name="Subject">The first name it is about: facts are grouped by it.</param>
/// <param name="Fact">As a sentence.</param>
/// <param name="IsSo">For a mind: whether it is so; true in the world.</param>
/// <param name="Truth">For a mind that is wrong: what is so.</param>
/// <param name="Since">Null = since the start.</param>
public sealed record WorldRow(
    string Subject,
    string Fact,
    bool IsSo,
    string? Truth,
    EventReference? Since
);
