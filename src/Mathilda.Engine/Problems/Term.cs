namespace Mathilda.Engine.Problems;

/// <summary>Something with a value in a world. Values are ids of the problem's <see cref="ValueTable"/>.</summary>
public abstract class Term
{
    private protected Term() { }
}

/// <summary>Always the same value.</summary>
public sealed class ConstantTerm(int value) : Term
{
    /// <summary>A value id; 0 is unknown.</summary>
    public int Value { get; } = value;
}

/// <summary>The value of a fluent, in this world or in the mind at the end of a chain of people.</summary>
public sealed class FluentTerm(IReadOnlyList<int> chain, int fluent) : Term
{
    /// <summary>
    /// Person ids, outermost first: [a, b] is "what a believes b believes". Empty = this world. Where a link names the
    /// owner of the world reached so far, that link is skipped: nobody has beliefs about their own beliefs.
    /// Where the depth limit cuts a link off, the value is read in the world reached so far.
    /// </summary>
    public IReadOnlyList<int> Chain { get; } = chain;

    /// <summary>A fluent id.</summary>
    public int Fluent { get; } = fluent;
}

/// <summary>The four kinds of arithmetic.</summary>
public enum ArithmeticOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

/// <summary>Arithmetic on two terms; unknown if either is no number, or on division by zero.</summary>
public sealed class ArithmeticTerm(ArithmeticOperator op, Term left, Term right) : Term
{
    public ArithmeticOperator Operator { get; } = op;

    public Term Left { get; } = left;

    public Term Right { get; } = right;
}

/// <summary>The first branch whose condition holds gives the value; the last is the else.</summary>
public sealed class ChoiceTerm(IReadOnlyList<(Condition When, Term Then)> branches, Term otherwise)
    : Term
{
    public IReadOnlyList<(Condition When, Term Then)> Branches { get; } = branches;

    public Term Otherwise { get; } = otherwise;
}
