using Mathilda.Engine.Problems;

namespace Mathilda.Reasoning;

/// <summary>Which fluents a ground condition or term reads, each once, in order of first mention.</summary>
internal static class ConditionReads
{
    public static IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Of(Condition condition)
    {
        var found = new List<(IReadOnlyList<int>, int)>();
        Collect(condition, found);
        return found;
    }

    public static IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Of(Term term)
    {
        var found = new List<(IReadOnlyList<int>, int)>();
        Collect(term, found);
        return found;
    }

    public static IReadOnlyList<(IReadOnlyList<int> Chain, int Fluent)> Of(Score score)
    {
        var found = new List<(IReadOnlyList<int>, int)>();
        if (score.Term is { } free)
        {
            Collect(free, found);
        }

        foreach (var want in score.Wants)
        {
            Collect(want.Held, found);
            Collect(want.Until, found);
            Collect(want.Once, found);
            Collect(want.If, found);
            if (want.Amount is { } amount)
            {
                Collect(amount, found);
            }
        }

        return found;
    }

    private static void Collect(
        Condition condition,
        List<(IReadOnlyList<int> Chain, int Fluent)> found
    )
    {
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts)
                {
                    Collect(part, found);
                }

                break;
            case AnyCondition any:
                foreach (var part in any.Parts)
                {
                    Collect(part, found);
                }

                break;
            case NotCondition not:
                Collect(not.Part, found);
                break;
            case ComparisonCondition comparison:
                Collect(comparison.Left, found);
                Collect(comparison.Right, found);
                break;
        }
    }

    private static void Collect(Term term, List<(IReadOnlyList<int> Chain, int Fluent)> found)
    {
        switch (term)
        {
            case FluentTerm read:
                if (!found.Any(f => f.Fluent == read.Fluent && f.Chain.SequenceEqual(read.Chain)))
                {
                    found.Add((read.Chain, read.Fluent));
                }

                break;
            case ArithmeticTerm arithmetic:
                Collect(arithmetic.Left, found);
                Collect(arithmetic.Right, found);
                break;
            case ChoiceTerm choice:
                foreach (var (when, then) in choice.Branches)
                {
                    Collect(when, found);
                    Collect(then, found);
                }

                Collect(choice.Otherwise, found);
                break;
        }
    }
}
