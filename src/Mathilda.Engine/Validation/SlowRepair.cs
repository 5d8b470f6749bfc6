using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>How a mind makes room for an act it thought impossible; "surprised" and "assumed" in section 2 of docs/engine.md.</summary>
internal sealed class SlowRepair(Problem problem, SlowReading reading)
{
    /// <summary>Sets a fluent at the end of a chain; nothing where the depth limit cuts the chain, unknown for a value outside its range.</summary>
    public static SlowWorld Assign(
        Problem problem,
        SlowWorld world,
        IReadOnlyList<int> chain,
        int fluent,
        int value
    )
    {
        if (chain.Count == 0)
        {
            return world.With(fluent, problem.IsInside(fluent, value) ? value : ValueTable.Unknown);
        }

        var link = chain[0];
        var rest = chain.Skip(1).ToList();
        if (link == world.Owner)
        {
            return Assign(problem, world, rest, fluent, value);
        }

        return world.Minds.TryGetValue(link, out var mind)
            ? world.WithMind(link, Assign(problem, mind, rest, fluent, value))
            : world;
    }

    /// <summary>The mind with the condition put right by what is so in the world around it.</summary>
    public SlowWorld Surprised(SlowWorld truth, SlowWorld mind, Condition condition)
    {
        switch (condition)
        {
            case AllCondition all:
                return all.Parts.Aggregate(
                    mind,
                    (repaired, part) => Surprised(truth, repaired, part)
                );
            case AnyCondition any:
                return any
                    .Parts.Where(part => reading.Holds(truth, part))
                    .Aggregate(mind, (repaired, part) => Surprised(truth, repaired, part));
            default:
                if (reading.Holds(mind, condition))
                {
                    return mind;
                }

                return
                    condition is ComparisonCondition comparison
                    && IsEquality(comparison)
                    && reading.Holds(truth, comparison)
                    ? Learn(truth, mind, comparison)
                    : Forget(mind, condition);
        }
    }

    /// <summary>The mind with the condition made to hold where that takes no truth, and put in doubt where it would.</summary>
    public SlowWorld Assumed(SlowWorld mind, Condition condition)
    {
        switch (condition)
        {
            case AllCondition all:
                return all.Parts.Aggregate(mind, Assumed);
            case ComparisonCondition comparison
                when IsEquality(comparison) && !reading.Holds(mind, comparison):
                return (comparison.Left, comparison.Right) switch
                {
                    (FluentTerm fluent, ConstantTerm constant) => Assign(
                        problem,
                        mind,
                        fluent.Chain,
                        fluent.Fluent,
                        constant.Value
                    ),
                    (ConstantTerm constant, FluentTerm fluent) => Assign(
                        problem,
                        mind,
                        fluent.Chain,
                        fluent.Fluent,
                        constant.Value
                    ),
                    _ => Forget(mind, condition),
                };
            default:
                return reading.Holds(mind, condition) ? mind : Forget(mind, condition);
        }
    }

    private static bool IsEquality(ComparisonCondition comparison) =>
        comparison.Comparison is Comparison.Equal or Comparison.KnownEqual;

    private SlowWorld Learn(SlowWorld truth, SlowWorld mind, ComparisonCondition comparison)
    {
        foreach (var term in FluentsIn(comparison))
        {
            mind = Assign(problem, mind, term.Chain, term.Fluent, reading.ValueOf(truth, term));
        }

        return mind;
    }

    private SlowWorld Forget(SlowWorld mind, Condition condition)
    {
        foreach (var term in FluentsIn(condition))
        {
            mind = Assign(problem, mind, term.Chain, term.Fluent, ValueTable.Unknown);
        }

        return mind;
    }

    private static IEnumerable<FluentTerm> FluentsIn(Condition condition) =>
        condition switch
        {
            AllCondition all => all.Parts.SelectMany(FluentsIn),
            AnyCondition any => any.Parts.SelectMany(FluentsIn),
            NotCondition not => FluentsIn(not.Part),
            ComparisonCondition comparison => FluentsIn(comparison.Left)
                .Concat(FluentsIn(comparison.Right)),
            _ => throw new ArgumentException(
                "A kind of condition that nobody knows.",
                nameof(condition)
            ),
        };

    private static IEnumerable<FluentTerm> FluentsIn(Term term) =>
        term switch
        {
            ConstantTerm => [],
            FluentTerm fluent => [fluent],
            ArithmeticTerm arithmetic => FluentsIn(arithmetic.Left)
                .Concat(FluentsIn(arithmetic.Right)),
            ChoiceTerm choice => choice
                .Branches.SelectMany(branch =>
                    FluentsIn(branch.When).Concat(FluentsIn(branch.Then))
                )
                .Concat(FluentsIn(choice.Otherwise)),
            _ => throw new ArgumentException("A kind of term that nobody knows.", nameof(term)),
        };
}
