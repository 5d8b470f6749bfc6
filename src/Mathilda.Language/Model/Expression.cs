using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A condition or a value over slots, read in a world.</summary>
/// <remarks>
/// One tree for both dialects; <see cref="StoryModel.Dialect"/> says how unknown is treated (docs/language.md, "Conditions").
/// In the story dialect <c>not</c> is pushed down to comparisons when grounded, but not through "believes".
/// </remarks>
public abstract class Expression
{
    private protected Expression() { }

    /// <summary>Where it is written; null for what the binder added.</summary>
    public Location? Where { get; init; }
}

/// <summary>A constant value. A condition that is always true is the constant yes.</summary>
public sealed class ConstantExpression(StoryValue value) : Expression
{
    public static ConstantExpression Yes { get; } = new(StoryValue.Yes);

    public static ConstantExpression No { get; } = new(StoryValue.No);

    public StoryValue Value { get; } = value;
}

/// <summary>The name that fills a slot.</summary>
public sealed class SlotExpression(Slot slot) : Expression
{
    public Slot Slot { get; } = slot;
}

/// <summary>The value of a state: <c>at(Léon)</c>. A yes/no state stands for the condition that it is yes.</summary>
public sealed class ReadExpression(StateSchema state, IReadOnlyList<Expression> arguments)
    : Expression
{
    public StateSchema State { get; } = state;

    public IReadOnlyList<Expression> Arguments { get; } = arguments;
}

/// <summary>A value or condition read in what a person believes.</summary>
/// <remarks>The person is read in the outer world; everything inside in that person's.</remarks>
public sealed class BelievedExpression(Expression person, Expression inner) : Expression
{
    public Expression Person { get; } = person;

    public Expression Inner { get; } = inner;
}

/// <summary>All hold; none at all = yes.</summary>
public sealed class AllExpression(IReadOnlyList<Expression> parts) : Expression
{
    public IReadOnlyList<Expression> Parts { get; } = parts;
}

/// <summary>At least one holds; none at all = no.</summary>
public sealed class AnyExpression(IReadOnlyList<Expression> parts) : Expression
{
    public IReadOnlyList<Expression> Parts { get; } = parts;
}

/// <summary><c>not C</c>.</summary>
public sealed class NotExpression(Expression part) : Expression
{
    public Expression Part { get; } = part;
}

/// <summary>How two values are compared; the dialect says what that means for unknown.</summary>
public enum Comparator
{
    Equal,
    NotEqual,
    Less,
    AtMost,
    Greater,
    AtLeast,
}

/// <summary><c>at(a) = at(b)</c>.</summary>
public sealed class CompareExpression(Expression left, Comparator comparator, Expression right)
    : Expression
{
    public Expression Left { get; } = left;

    public Comparator Comparator { get; } = comparator;

    public Expression Right { get; } = right;
}

/// <summary><c>at(Tony) is unknown</c>.</summary>
public sealed class UnknownExpression(Expression term) : Expression
{
    public Expression Term { get; } = term;
}

/// <summary><c>some p: person (C)</c> or <c>every p: person (C)</c>, over a kind or a list.</summary>
public sealed class QuantifiedExpression(
    bool isEvery,
    Slot slot,
    Expression body,
    IReadOnlyList<Entity>? over = null
) : Expression
{
    public bool IsEvery { get; } = isEvery;

    public Slot Slot { get; } = slot;

    public Expression Body { get; } = body;

    /// <summary>The members of a group; null = all of the slot's kind.</summary>
    public IReadOnlyList<Entity>? Over { get; } = over;
}

/// <summary>Whether the value is a name of that kind.</summary>
public sealed class KindTestExpression(Expression term, Kind kind) : Expression
{
    public Expression Term { get; } = term;

    public Kind Kind { get; } = kind;
}

/// <summary>Whether one place is the other or lies in it: <c>within(a, b)</c>.</summary>
public sealed class WithinExpression(Expression inner, Expression outer) : Expression
{
    public Expression Inner { get; } = inner;

    public Expression Outer { get; } = outer;
}

/// <summary>Whether the fact in a slot is so: <c>the teller believes the news</c> is this under a belief.</summary>
public sealed class FactExpression(Slot news) : Expression
{
    public Slot News { get; } = news;
}

/// <summary>The four kinds of arithmetic.</summary>
public enum ArithmeticKind
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary><c>money(Tony) - 5</c>.</summary>
public sealed class ArithmeticExpression(ArithmeticKind kind, Expression left, Expression right)
    : Expression
{
    public ArithmeticKind Kind { get; } = kind;

    public Expression Left { get; } = left;

    public Expression Right { get; } = right;
}

/// <summary>The first branch whose condition holds gives the value (Sabre's if … elseif … else).</summary>
public sealed class ChoiceExpression(
    IReadOnlyList<(Expression When, Expression Then)> branches,
    Expression otherwise
) : Expression
{
    public IReadOnlyList<(Expression When, Expression Then)> Branches { get; } = branches;

    public Expression Otherwise { get; } = otherwise;
}

/// <summary>The sum or product of a value over everything of a kind (Sabre).</summary>
public sealed class FoldExpression(bool isProduct, Slot slot, Expression body) : Expression
{
    public bool IsProduct { get; } = isProduct;

    public Slot Slot { get; } = slot;

    public Expression Body { get; } = body;
}
