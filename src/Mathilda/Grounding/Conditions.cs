using Mathilda.Engine.Problems;

namespace Mathilda.Grounding;

/// <summary>Builds conditions and terms, folding what is constant.</summary>
internal static class Conditions
{
    public static bool IsTrue(Condition condition) => condition is AllCondition { Parts.Count: 0 };

    public static bool IsFalse(Condition condition) => condition is AnyCondition { Parts.Count: 0 };

    public static Condition All(params Condition[] parts) => All((IReadOnlyList<Condition>)parts);

    public static Condition All(IReadOnlyList<Condition> parts)
    {
        var kept = new List<Condition>(parts.Count);
        foreach (var part in parts)
        {
            if (IsFalse(part))
            {
                return Condition.False;
            }

            if (part is AllCondition all)
            {
                kept.AddRange(all.Parts);
            }
            else
            {
                kept.Add(part);
            }
        }

        return kept.Count switch
        {
            0 => Condition.True,
            1 => kept[0],
            _ => new AllCondition(kept),
        };
    }

    public static Condition Any(IReadOnlyList<Condition> parts)
    {
        var kept = new List<Condition>(parts.Count);
        foreach (var part in parts)
        {
            if (IsTrue(part))
            {
                return Condition.True;
            }

            if (part is AnyCondition any)
            {
                kept.AddRange(any.Parts);
            }
            else
            {
                kept.Add(part);
            }
        }

        return kept.Count switch
        {
            0 => Condition.False,
            1 => kept[0],
            _ => new AnyCondition(kept),
        };
    }

    public static Condition Not(Condition part) =>
        part switch
        {
            _ when IsTrue(part) => Condition.False,
            _ when IsFalse(part) => Condition.True,
            NotCondition not => not.Part,
            _ => new NotCondition(part),
        };

    public static Condition Of(bool holds) => holds ? Condition.True : Condition.False;

    /// <summary>The first branch whose condition holds, branches that cannot matter left out.</summary>
    public static Term Choice(IReadOnlyList<(Condition When, Term Then)> branches, Term otherwise)
    {
        var kept = new List<(Condition, Term)>(branches.Count);
        foreach (var (when, then) in branches)
        {
            if (IsTrue(when))
            {
                otherwise = then;
                break;
            }

            if (!IsFalse(when))
            {
                kept.Add((when, then));
            }
        }

        return kept.Count == 0 ? otherwise : new ChoiceTerm(kept, otherwise);
    }

    public static Term Arithmetic(ValueTable values, ArithmeticOperator op, Term left, Term right)
    {
        if (left is not ConstantTerm l || right is not ConstantTerm r)
        {
            return new ArithmeticTerm(op, left, right);
        }

        return new ConstantTerm(Calculate(values, op, l.Value, r.Value));
    }

    /// <summary>Unknown if a side is no number, on division by zero, and where the result is no number.</summary>
    public static int Calculate(ValueTable values, ArithmeticOperator op, int left, int right)
    {
        if (values.NumberOf(left) is not { } l || values.NumberOf(right) is not { } r)
        {
            return ValueTable.Unknown;
        }

        var result = op switch
        {
            ArithmeticOperator.Add => l + r,
            ArithmeticOperator.Subtract => l - r,
            ArithmeticOperator.Multiply => l * r,
            ArithmeticOperator.Divide => r == 0 ? double.NaN : l / r,
            _ => throw new InvalidOperationException(),
        };
        return double.IsNaN(result) ? ValueTable.Unknown : values.Number(result);
    }

    /// <summary>Whether the comparison holds between two values.</summary>
    public static bool Holds(ValueTable values, int left, Comparison comparison, int right) =>
        comparison switch
        {
            Comparison.Equal => left == right,
            Comparison.NotEqual => left != right,
            Comparison.Less => IsLess(values, left, right),
            Comparison.AtMost => left == right || IsLess(values, left, right),
            Comparison.Greater => IsLess(values, right, left),
            Comparison.AtLeast => left == right || IsLess(values, right, left),
            Comparison.KnownEqual => left == right && left != ValueTable.Unknown,
            Comparison.KnownNotEqual => left != right
                && left != ValueTable.Unknown
                && right != ValueTable.Unknown,
            _ => throw new InvalidOperationException(),
        };

    private static bool IsLess(ValueTable values, int left, int right) =>
        values.NumberOf(left) is { } l && values.NumberOf(right) is { } r && l < r;
}
