using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

/// <summary>Random terms, conditions and chains over one set of fluents.</summary>
internal sealed class RandomExpressions(
    Random random,
    IReadOnlyList<Domain> domains,
    int people,
    int beliefDepth,
    ProblemStyle style
)
{
    // 0: only the story's comparisons, 1: only those that take unknown for a value, 2: all of them.
    private readonly int _dialect = random.Next(3);

    public ProblemStyle Style => style;

    public bool Tidy => style != ProblemStyle.Wild;

    public IReadOnlyList<Domain> Domains => domains;

    /// <summary>The fluent everybody cares for in a joint problem.</summary>
    public int End { get; } = random.Next(1, 3);

    public int Fluent() => random.Next(domains.Count);

    /// <summary>Mostly short; now and then longer than the depth limit, or with one link twice.</summary>
    public int[] Chain()
    {
        var length = random.Next(Tidy ? 14 : 6) switch
        {
            0 => random.Next(1, beliefDepth + 2),
            < 3 => 1,
            _ => 0,
        };
        return [.. Enumerable.Range(0, length).Select(_ => random.Next(people))];
    }

    public int Constant(int fluent)
    {
        var constants = domains[fluent].Constants;
        if (Tidy && random.Next(3) != 0)
        {
            return constants[^1];
        }

        return random.Next(15) == 0 ? ValueTable.Unknown : constants[random.Next(constants.Count)];
    }

    /// <summary>A term that suits a fluent, though it may leave its range.</summary>
    public Term Term(int fluent, int depth = 2)
    {
        if (depth == 0)
        {
            return new ConstantTerm(Constant(fluent));
        }

        switch (Tidy && random.Next(3) != 0 ? 0 : random.Next(12))
        {
            case < 6:
                return new ConstantTerm(Constant(fluent));
            case < 9:
                return new FluentTerm(Chain(), SameKind(fluent));
            case < 11 when domains[fluent].IsNumber:
                return new ArithmeticTerm(
                    (ArithmeticOperator)random.Next(4),
                    Term(fluent, depth - 1),
                    Term(fluent, depth - 1)
                );
            case 11:
                return new ChoiceTerm(
                    [(Condition(1), Term(fluent, depth - 1))],
                    Term(fluent, depth - 1)
                );
            default:
                return new FluentTerm([], SameKind(fluent));
        }
    }

    public Condition Condition(int depth = 2)
    {
        var kind = depth == 0 || (Tidy && random.Next(3) != 0) ? 0 : random.Next(10);
        return kind switch
        {
            < 6 => Comparison(),
            < 8 => new AllCondition(Parts(depth)),
            8 => new AnyCondition(Parts(depth)),
            _ => new NotCondition(Condition(depth - 1)),
        };
    }

    /// <summary>True as often as not: much of what a story says has no condition.</summary>
    public Condition SometimesCondition() =>
        random.Next(2) == 0 ? Engine.Problems.Condition.True : Condition(1);

    public ConstantTerm Wished(int fluent) => new(domains[fluent].Constants[^1]);

    /// <summary>That something has the value that acts like to set.</summary>
    public ComparisonCondition Desire(int fluent)
    {
        var comparison =
            _dialect == 0
                ? Engine.Problems.Comparison.KnownEqual
                : Engine.Problems.Comparison.Equal;
        return new ComparisonCondition(
            new FluentTerm([], fluent),
            comparison,
            new ConstantTerm(domains[fluent].Constants[^1])
        );
    }

    public ComparisonCondition Comparison()
    {
        var fluent = Fluent();
        var left = new FluentTerm(Chain(), fluent);
        var right = random.Next(4) == 0 ? Term(fluent, 1) : new ConstantTerm(Constant(fluent));
        return random.Next(8) == 0
            ? new ComparisonCondition(right, AnyComparison(fluent), left)
            : new ComparisonCondition(left, AnyComparison(fluent), right);
    }

    private List<Condition> Parts(int depth) =>
        [.. Enumerable.Range(0, random.Next(1, 4)).Select(_ => Condition(depth - 1))];

    private int SameKind(int fluent)
    {
        var alike = Enumerable
            .Range(0, domains.Count)
            .Where(other => domains[other].IsNumber == domains[fluent].IsNumber)
            .ToList();
        return random.Next(3) == 0 ? alike[random.Next(alike.Count)] : fluent;
    }

    private Comparison AnyComparison(int fluent)
    {
        if (domains[fluent].IsNumber && random.Next(2) == 0)
        {
            return (Comparison)
                random.Next(
                    (int)Engine.Problems.Comparison.Less,
                    (int)Engine.Problems.Comparison.KnownEqual
                );
        }

        var equal = Tidy && random.Next(4) != 0 ? 1 : random.Next(3);
        var known = _dialect == 0 || (_dialect == 2 && random.Next(2) == 0);
        return (known, equal) switch
        {
            (true, 0) => Engine.Problems.Comparison.KnownNotEqual,
            (true, _) => Engine.Problems.Comparison.KnownEqual,
            (false, 0) => Engine.Problems.Comparison.NotEqual,
            (false, _) => Engine.Problems.Comparison.Equal,
        };
    }
}
