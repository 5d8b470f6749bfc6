namespace Mathilda.Engine.Dynamics;

/// <summary>How somebody surprised by an act puts right what they thought of its condition.</summary>
/// <param name="Root">The condition, as a tree.</param>
/// <param name="Reads">Every fluent the condition reads, each once: all that surprise can learn from the truth.</param>
internal sealed record RepairPlan(RepairNode Root, FluentRead[] Reads);

/// <summary>A fluent read through a chain.</summary>
internal readonly record struct FluentRead(int Chain, int Fluent);

internal enum RepairKind
{
    All,
    Any,

    /// <summary>A comparison, or a <c>not</c> with all that is in it.</summary>
    Leaf,
}

/// <summary>One part of a condition to be put right.</summary>
internal sealed class RepairNode
{
    public required RepairKind Kind { get; init; }

    /// <summary>Entry of this part as a condition of its own.</summary>
    public required int Holds { get; init; }

    public RepairNode[] Parts { get; init; } = [];

    /// <summary>Whether it is a comparison for (known) equality, whose true values can be taken over.</summary>
    public bool IsEquality { get; init; }

    /// <summary>The fluents read in it, in the order in which they stand.</summary>
    public required FluentRead[] Reads { get; init; }

    /// <summary>For an equality of a fluent with a constant: the value id it asks for.</summary>
    public int? Constant { get; init; }
}
