using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>Whose choice an act is.</summary>
public enum Choice
{
    /// <summary>Somebody's: each chooser needs a reason.</summary>
    Chosen,

    /// <summary><c>by fate</c>: only the author makes it happen.</summary>
    Fate,

    /// <summary><c>by nature</c>: it happens by itself, and everyone may count on it.</summary>
    Nature,
}

/// <summary>A declared act, or a one-off act of a scene.</summary>
/// <remarks>Equality is identity.</remarks>
public sealed class ActSchema
{
    /// <summary>The pattern as text, without endings: "{giver} gives {gift} to {taker}".</summary>
    public required string Name { get; init; }

    public IReadOnlyList<Slot> Slots { get; init; } = [];

    public Choice Choice { get; init; } = Choice.Chosen;

    /// <summary>Who must want it: slots or constants, the one who acts first.</summary>
    public IReadOnlyList<Expression> Choosers { get; init; } = [];

    /// <summary>With what <c>every act</c> demands of each chooser already in it.</summary>
    public Expression If { get; init; } = ConstantExpression.Yes;

    public IReadOnlyList<Effect> Effects { get; init; } = [];

    /// <summary>Who notices; for each person the first that fits counts. Choosers always notice (in the story dialect).</summary>
    public IReadOnlyList<Observation> Observations { get; init; } = [];

    /// <summary>How it is said; null for Sabre's acts, which are printed <c>name(a, b)</c>.</summary>
    public SentencePattern? Pattern { get; init; }

    /// <summary>An act of one moment (<c>* text</c>): in no plan but its own.</summary>
    public bool IsOneOff { get; init; }

    public Location? Declared { get; init; }

    public override string ToString() => Name;
}

/// <summary>One clause of <c>seen by</c>.</summary>
public sealed class Observation
{
    /// <summary>The one who may notice; stands in <see cref="Who"/>, <see cref="If"/> and <see cref="SeenAs"/>.</summary>
    public required Slot They { get; init; }

    /// <summary>Whether this clause speaks of them: <c>they = the hearer</c>, <c>they notice the giver</c>; read in the world before.</summary>
    public required Expression Who { get; init; }

    /// <summary><c>if C</c>.</summary>
    public Expression If { get; init; } = ConstantExpression.Yes;

    /// <summary>What they take it for; null = what it is.</summary>
    public ActReference? SeenAs { get; init; }
}

/// <summary>An act with its slots filled by names, slots or facts.</summary>
public sealed record ActReference(ActSchema Act, IReadOnlyList<Argument> Arguments);

/// <summary>What fills a slot: an expression (a constant or another slot), or a fact.</summary>
public sealed record Argument(Expression? Value, FactReference? Fact)
{
    public static Argument Of(Entity entity) =>
        new(new ConstantExpression(StoryValue.Of(entity)), null);
}

/// <summary>A sentence of a state used as a fact: <c>that Léon's trade is cleaner</c>.</summary>
/// <remarks>Either a state with a value, or, inside an act, the fact of one of its own slots (<see cref="Slot"/>).</remarks>
public sealed record FactReference
{
    /// <summary>People, outermost first: "that Tony believes …".</summary>
    public IReadOnlyList<Expression> Holders { get; init; } = [];

    public StateSchema? State { get; init; }

    public IReadOnlyList<Expression> Arguments { get; init; } = [];

    public Expression? Value { get; init; }

    /// <summary>"is not", "has no": the state does not have the value.</summary>
    public bool IsNegated { get; init; }

    /// <summary>The fact slot of the act at hand that is passed on.</summary>
    public Slot? Slot { get; init; }
}
