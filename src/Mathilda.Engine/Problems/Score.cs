namespace Mathilda.Engine.Problems;

/// <summary>How well a world suits somebody: a term, and a sum over wants.</summary>
/// <remarks>
/// The value in a world is the number of <see cref="Term"/> plus the values of the wants. If the term is no number there,
/// the score is unknown, and an unknown score is never better and never worse than any other.
/// </remarks>
public sealed class Score
{
    /// <summary>No wants at all: always 0.</summary>
    public static Score None { get; } = new();

    /// <summary>A free term (Sabre's utilities); null = 0. A yes/no value counts as 1 or 0.</summary>
    public Term? Term { get; init; }

    public IReadOnlyList<ScoreWant> Wants { get; init; } = [];
}

/// <summary>One want: worth <see cref="Weight"/> while it is fulfilled.</summary>
/// <remarks>
/// In a world: not held = fulfilled (held is read once, in the world where a plan starts); else <see cref="Until"/> holds = 0;
/// else <see cref="Once"/> does not hold = fulfilled; else fulfilled if <see cref="If"/> holds, else 0.
/// Fulfilled is worth Weight. Where <see cref="Amount"/> is given it takes the place of the last step (of <see cref="If"/>):
/// the value is then Weight times that number, 0 where it is no number.
/// </remarks>
public sealed class ScoreWant
{
    /// <summary>Which want this is, for answers.</summary>
    public int Id { get; init; }

    public double Weight { get; init; } = 1;

    /// <summary>Whether the want is had at all; read in the world where a plan starts and kept for its whole length.</summary>
    public Condition Held { get; init; } = Condition.True;

    public Condition Until { get; init; } = Condition.False;

    public Condition Once { get; init; } = Condition.True;

    public Condition If { get; init; } = Condition.True;

    public Term? Amount { get; init; }
}
