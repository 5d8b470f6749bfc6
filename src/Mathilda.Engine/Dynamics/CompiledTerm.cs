using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Dynamics;

internal enum TermKind
{
    Constant,
    Fluent,
    Arithmetic,
    Choice,
}

/// <summary>A term, its parts being indexes into the tables of <see cref="ProgramTable"/>.</summary>
internal readonly struct CompiledTerm
{
    private CompiledTerm(TermKind kind, int a, int b, int c)
    {
        Kind = kind;
        A = a;
        B = b;
        C = c;
    }

    public readonly TermKind Kind { get; }

    /// <summary>The value, the fluent, the left side, or the first branch.</summary>
    public readonly int A { get; }

    /// <summary>Nothing, the chain, the right side, or the number of branches.</summary>
    public readonly int B { get; }

    /// <summary>Nothing, nothing, the operator, or the else.</summary>
    public readonly int C { get; }

    public ArithmeticOperator Operator => (ArithmeticOperator)C;

    public static CompiledTerm Constant(int value) => new(TermKind.Constant, value, 0, 0);

    public static CompiledTerm Fluent(int fluent, int chain) =>
        new(TermKind.Fluent, fluent, chain, 0);

    public static CompiledTerm Arithmetic(ArithmeticOperator op, int left, int right) =>
        new(TermKind.Arithmetic, left, right, (int)op);

    public static CompiledTerm Choice(int firstBranch, int branchCount, int otherwise) =>
        new(TermKind.Choice, firstBranch, branchCount, otherwise);
}
