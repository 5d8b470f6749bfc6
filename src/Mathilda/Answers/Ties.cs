using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>What people are to one another at a moment.</summary>
public sealed record Ties
{
    /// <summary>Null = the start.</summary>
    public EventReference? After { get; init; }

    /// <summary>Everybody, in order of declaration.</summary>
    public IReadOnlyList<string> People { get; init; } = [];

    /// <summary>For each person, whether they are alive.</summary>
    public IReadOnlyList<bool> IsAlive { get; init; } = [];

    public IReadOnlyList<Tie> All { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A state that has two people in it.</summary>
/// <param name="From">The one whom its sentence names first: an index into <see cref="Ties.People"/>.</param>
/// <param name="To">The other.</param>
/// <param name="Words">The sentence without the two: "is held by".</param>
/// <param name="Sentence">The whole: "Tom is held by Ann".</param>
/// <param name="State">What the state is called.</param>
/// <param name="Since">The event that made it so; null = it is so from the start.</param>
public sealed record Tie(
    int From,
    int To,
    string Words,
    string Sentence,
    string State,
    EventReference? Since
);
