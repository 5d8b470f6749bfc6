namespace Mathilda.Engine.Problems;

/// <summary>The start: what is so, who is in on what, and who thinks otherwise.</summary>
/// <remarks>
/// The value of fluent f at a chain of people [c1 … cn] (no two neighbours alike):
/// the entry of the longest prefix [c1 … ck], k from n down to 1, that has one; else, if f has a circle and somebody of the
/// chain is not in it, the circle's outside value; else what is so. Of two entries for one chain and fluent the later counts.
/// Rules have not run yet.
/// </remarks>
public sealed class InitialWorld
{
    /// <summary>What is so, <c>[fluents]</c>; value ids.</summary>
    public required IReadOnlyList<int> Values { get; init; }

    /// <summary>The circle of each fluent, <c>[fluents]</c> or empty; null = everybody is in on it.</summary>
    public IReadOnlyList<Circle?> Circles { get; init; } = [];

    public IReadOnlyList<InitialBelief> Beliefs { get; init; } = [];
}

/// <summary>Those who are in on a fact, and what everybody else believes instead.</summary>
public sealed class Circle(IReadOnlyList<bool> members, int outside)
{
    /// <summary>By person id; ids beyond the end are not members.</summary>
    public IReadOnlyList<bool> Members { get; } = members;

    /// <summary>A value id.</summary>
    public int Outside { get; } = outside;
}

/// <summary>At the start, the mind at the end of the chain holds this value.</summary>
public sealed class InitialBelief(IReadOnlyList<int> chain, int fluent, int value)
{
    /// <summary>At least one person id, no two neighbours alike.</summary>
    public IReadOnlyList<int> Chain { get; } = chain;

    public int Fluent { get; } = fluent;

    public int Value { get; } = value;
}
