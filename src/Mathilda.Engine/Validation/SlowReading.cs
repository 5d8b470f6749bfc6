using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>What terms and conditions come to in a world; section 1 of docs/engine.md.</summary>
internal sealed class SlowReading(Problem problem)
{
    /// <summary>The world at the end of a chain.</summary>
    public static SlowWorld Walk(SlowWorld world, IReadOnlyList<int> chain)
    {
        foreach (var link in chain)
        {
            // Nobody has a mind of their own self, and there are no minds at the depth limit: in both cases stay.
            if (world.Minds.TryGetValue(link, out var mind))
            {
                world = mind;
            }
        }

        return world;
    }

    public int ValueOf(SlowWorld world, Term term) =>
        term switch
        {
            ConstantTerm constant => constant.Value,
            FluentTerm fluent => Walk(world, fluent.Chain).Values[fluent.Fluent],
            ArithmeticTerm arithmetic => Calculate(
                arithmetic.Operator,
                NumberOf(world, arithmetic.Left),
                NumberOf(world, arithmetic.Right)
            ),
            ChoiceTerm choice => Choose(world, choice),
            _ => throw new ArgumentException("A kind of term that nobody knows.", nameof(term)),
        };

    public double? NumberOf(SlowWorld world, Term term) =>
        problem.Values.NumberOf(ValueOf(world, term));

    public bool Holds(SlowWorld world, Condition condition) =>
        condition switch
        {
            AllCondition all => all.Parts.All(part => Holds(world, part)),
            AnyCondition any => any.Parts.Any(part => Holds(world, part)),
            NotCondition not => !Holds(world, not.Part),
            ComparisonCondition comparison => Compare(
                ValueOf(world, comparison.Left),
                comparison.Comparison,
                ValueOf(world, comparison.Right)
            ),
            _ => throw new ArgumentException(
                "A kind of condition that nobody knows.",
                nameof(condition)
            ),
        };

    private int Choose(SlowWorld world, ChoiceTerm choice)
    {
        foreach (var (when, then) in choice.Branches)
        {
            if (Holds(world, when))
            {
                return ValueOf(world, then);
            }
        }

        return ValueOf(world, choice.Otherwise);
    }

    private int Calculate(ArithmeticOperator op, double? left, double? right)
    {
        if (left is not { } x || right is not { } y || (op == ArithmeticOperator.Divide && y == 0))
        {
            return ValueTable.Unknown;
        }

        var number = op switch
        {
            ArithmeticOperator.Add => x + y,
            ArithmeticOperator.Subtract => x - y,
            ArithmeticOperator.Multiply => x * y,
            ArithmeticOperator.Divide => x / y,
            _ => throw new ArgumentOutOfRangeException(nameof(op)),
        };
        return double.IsNaN(number) ? ValueTable.Unknown : problem.Values.Number(number);
    }

    private bool Compare(int left, Comparison comparison, int right)
    {
        var bothKnown = left != ValueTable.Unknown && right != ValueTable.Unknown;
        // A comparison with null is false: exactly "both are numbers and".
        var less = problem.Values.NumberOf(left) < problem.Values.NumberOf(right);
        var greater = problem.Values.NumberOf(left) > problem.Values.NumberOf(right);
        return comparison switch
        {
            Comparison.Equal => left == right,
            Comparison.NotEqual => left != right,
            Comparison.Less => less,
            Comparison.AtMost => left == right || less,
            Comparison.Greater => greater,
            Comparison.AtLeast => left == right || greater,
            Comparison.KnownEqual => bothKnown && left == right,
            Comparison.KnownNotEqual => bothKnown && left != right,
            _ => throw new ArgumentOutOfRangeException(nameof(comparison)),
        };
    }
}
