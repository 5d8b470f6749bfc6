namespace Mathilda.Engine.Problems;

/// <summary>What happens by itself, in every world in which its condition holds and something would change.</summary>
public sealed class GroundRule
{
    /// <summary>Which rule of the story this is, for answers.</summary>
    public int Id { get; init; }

    public string Name { get; init; } = "";

    public Condition If { get; init; } = Condition.True;

    public IReadOnlyList<GroundEffect> Effects { get; init; } = [];
}
