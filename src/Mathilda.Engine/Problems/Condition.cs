namespace Mathilda.Engine.Problems;

/// <summary>Something that holds in a world or does not: there is no third answer.</summary>
public abstract class Condition
{
    private protected Condition() { }

    /// <summary>Holds everywhere.</summary>
    public static Condition True { get; } = new AllCondition([]);

    /// <summary>Holds nowhere.</summary>
    public static Condition False { get; } = new AnyCondition([]);
}

/// <summary>All of these hold; none at all = true.</summary>
public sealed class AllCondition(IReadOnlyList<Condition> parts) : Condition
{
    public IReadOnlyList<Condition> Parts { get; } = parts;
}

/// <summary>At least one of these holds; none at all = false.</summary>
public sealed class AnyCondition(IReadOnlyList<Condition> parts) : Condition
{
    public IReadOnlyList<Condition> Parts { get; } = parts;
}

/// <summary>The part does not hold ("it is not so that p believes F"): true also where p is merely unsure.</summary>
public sealed class NotCondition(Condition part) : Condition
{
    public Condition Part { get; } = part;
}

/// <summary>A literal: two terms compared.</summary>
public sealed class ComparisonCondition(Term left, Comparison comparison, Term right) : Condition
{
    public Term Left { get; } = left;

    public Comparison Comparison { get; } = comparison;

    public Term Right { get; } = right;
}
