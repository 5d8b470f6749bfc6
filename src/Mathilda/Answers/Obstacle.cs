using Mathilda.Language.Model;

namespace Mathilda.Answers;

/// <summary>What stands in the way of an event.</summary>
public enum ObstacleKind
{
    /// <summary>Something would have to be so, and is not.</summary>
    Condition,

    /// <summary>Somebody who would have to choose it thinks it impossible.</summary>
    Belief,

    /// <summary>Somebody would have to know something, and does not.</summary>
    Ignorance,

    /// <summary>Somebody who would have to choose it has no reason, even if they knew everything.</summary>
    Reason,

    /// <summary>Whether somebody has a reason was not settled with the work allowed: none was found.</summary>
    Undecided,
}

/// <summary>One thing that stands in the way of an event.</summary>
/// <param name="Kind">Of what sort.</param>
/// <param name="Person">Whose belief, ignorance or lack of a reason; null for a condition of the world.</param>
/// <param name="Needed">What would have to be so, as a sentence; empty for a lack of reason.</param>
/// <param name="Instead">What is so, or believed, instead; empty for a lack of reason.</param>
/// <param name="Since">The event that made it so; null = since the start, or nothing did.</param>
public sealed record Obstacle(
    ObstacleKind Kind,
    string? Person,
    string Needed,
    string Instead,
    EventReference? Since
)
{
    /// <summary>Whether the person is many, and takes verbs like many.</summary>
    public bool IsMany { get; init; }

    /// <summary>The passages of that event, or of the line of the start.</summary>
    public Citation Citation { get; init; } = Citation.None;

    /// <summary>For a lack of reason: what the person wants, and how it stands.</summary>
    public IReadOnlyList<WantStanding> Wants { get; init; } = [];

    internal IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Reads { get; init; } = [];
}
