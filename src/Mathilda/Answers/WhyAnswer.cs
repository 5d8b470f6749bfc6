using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>Why an event happens: the reasons in the heads, and what made it possible.</summary>
public sealed record WhyAnswer
{
    /// <summary>Null if there is no such event; <see cref="Findings"/> then says which are near.</summary>
    public EventReport? Event { get; init; }

    /// <summary>The wants that the reasons serve, with the passages they rest on.</summary>
    public IReadOnlyList<WhyWant> Wants { get; init; } = [];

    /// <summary>What had to be so, and the event that made it so, nearest first; each with its own causes.</summary>
    public IReadOnlyList<Cause> Causes { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A want with what it rests on.</summary>
public sealed record WhyWant(string Person, string Name, string Condition, string Passages);

/// <summary>A condition and what made it true.</summary>
/// <param name="Fact">As a sentence: "Léon is at home".</param>
/// <param name="Holder">Whose belief it is; null = it is so.</param>
/// <param name="SetBy">Null = it was so at the start.</param>
/// <param name="Causes">What made that event possible, one level down.</param>
public sealed record Cause(
    string Fact,
    string? Holder,
    EventReference? SetBy,
    IReadOnlyList<Cause> Causes
);
