namespace Mathilda.Engine.Problems;

/// <summary>When <see cref="When"/> holds, the fluent takes the value; both read in the world before.</summary>
/// <remarks>With a chain, the change is one of mind: in what the first believes the second believes … .</remarks>
public sealed class GroundEffect
{
    /// <summary>Person ids, outermost first; empty = the world itself.</summary>
    public IReadOnlyList<int> Chain { get; init; } = [];

    public required int Fluent { get; init; }

    public Condition When { get; init; } = Condition.True;

    /// <summary>Read in the world before, at its root, not in the mind at the end of the chain.</summary>
    public required Term Value { get; init; }
}
