using Mathilda.Language.Findings;
using Mathilda.Language.Model;

namespace Mathilda.Answers;

/// <summary>How it stood with somebody or something through the story: every state that has to do with it, and from when to when.</summary>
public sealed record CourseAnswer
{
    /// <summary>The name as asked.</summary>
    public required string Subject { get; init; }

    /// <summary>By when they begin, then in order of declaration.</summary>
    public IReadOnlyList<CourseSpan> Spans { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>Something that was so for a while.</summary>
/// <param name="State">What the state is called.</param>
/// <param name="Fact">As a sentence.</param>
/// <param name="From">The event that made it so; null = since the start.</param>
/// <param name="Until">The event that ended it; null = to the end.</param>
public sealed record CourseSpan(
    string State,
    string Fact,
    EventReference? From,
    EventReference? Until
)
{
    /// <summary>The passages of the event that made it so, or of the line of the start.</summary>
    public Citation Citation { get; init; } = Citation.None;
}
