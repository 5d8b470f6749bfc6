using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Reads compiled conditions and terms in worlds; allocates nothing.</summary>
internal sealed class Evaluator(WorldArena arena, ProgramTable programs, ValueTable values)
{
    public bool Holds(int entry, int world)
    {
        while (entry >= 0)
        {
            ref readonly var test = ref programs.Tests[entry];
            bool holds;
            if (test.Mask != 0)
            {
                var at = test.Chain == ChainTable.Empty ? world : Walk(world, test.Chain);
                holds = (arena.Words[arena.WordsAt(at) + test.Word] & test.Mask) == test.Bits;
            }
            else
            {
                holds = Compare(Value(test.Left, world), test.Comparison, Value(test.Right, world));
            }

            entry = holds ? test.IfHolds : test.IfFails;
        }

        return entry == ConditionTest.Holds;
    }

    /// <summary>The world at the end of a chain of belief.</summary>
    public int Walk(int world, int chain)
    {
        foreach (var link in programs.Chains[chain])
        {
            if (link != arena.OwnerOf(world) && arena.HasMinds(world))
            {
                world = arena.Mind(world, link);
            }
        }

        return world;
    }

    /// <summary>The value id of a term.</summary>
    public int Value(int term, int world)
    {
        ref readonly var node = ref programs.Terms[term];
        switch (node.Kind)
        {
            case TermKind.Constant:
                return node.A;
            case TermKind.Fluent:
                return arena.Value(
                    node.B == ChainTable.Empty ? world : Walk(world, node.B),
                    node.A
                );
            case TermKind.Arithmetic:
                return Calculate(node.Operator, Value(node.A, world), Value(node.B, world));
            case TermKind.Choice:
                for (var i = 0; i < node.B; i++)
                {
                    var (when, then) = programs.Branch(node.A + i);
                    if (Holds(when, world))
                    {
                        return Value(then, world);
                    }
                }

                return Value(node.C, world);
            default:
                throw new InvalidOperationException("A kind of term nobody knows.");
        }
    }

    /// <summary>The number of a value id, yes being 1 and no 0; NaN if it is none.</summary>
    public double Amount(int value) =>
        value switch
        {
            ValueTable.Yes => 1,
            ValueTable.No => 0,
            _ => Number(value),
        };

    /// <summary>The number of a value id; NaN if it is none.</summary>
    public double Number(int value) => values.NumberOf(value) ?? double.NaN;

    /// <summary>The value id of a calculation; unknown where there is no number.</summary>
    public int Calculate(ArithmeticOperator op, int leftValue, int rightValue)
    {
        var left = Number(leftValue);
        var right = Number(rightValue);
        var result = op switch
        {
            ArithmeticOperator.Add => left + right,
            ArithmeticOperator.Subtract => left - right,
            ArithmeticOperator.Multiply => left * right,
            ArithmeticOperator.Divide => right == 0 ? double.NaN : left / right,
            _ => throw new InvalidOperationException("An operator nobody knows."),
        };
        return double.IsNaN(result) ? ValueTable.Unknown : values.Number(result);
    }

    public bool Compare(int left, Comparison comparison, int right) =>
        comparison switch
        {
            Comparison.Equal => left == right,
            Comparison.NotEqual => left != right,
            Comparison.Less => Number(left) < Number(right),
            Comparison.AtMost => left == right || Number(left) < Number(right),
            Comparison.Greater => Number(left) > Number(right),
            Comparison.AtLeast => left == right || Number(left) > Number(right),
            Comparison.KnownEqual => left != 0 && left == right,
            Comparison.KnownNotEqual => left != 0 && right != 0 && left != right,
            _ => throw new InvalidOperationException("A comparison nobody knows."),
        };
}
