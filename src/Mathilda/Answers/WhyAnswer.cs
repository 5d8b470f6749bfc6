using Mathilda.Language.Findings;
using Mathilda.Language.Model;

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
/// <param name="Person">Whose.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Condition">As it is written; "what Nora wants" for one that follows another's.</param>
/// <param name="Citation">The passages it rests on.</param>
public sealed record WhyWant(string Person, string Name, string Condition, Citation Citation);

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
)
{
    /// <summary>The passages of the event that made it so, or of the line of the start.</summary>
    public Citation Citation { get; init; } = Citation.None;
}
