using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Lists the fluents that a condition or a term reads, in the order in which they stand.</summary>
internal static class FluentReads
{
    public static FluentRead[] Of(Condition condition, ChainTable chains)
    {
        var reads = new List<FluentRead>();
        Collect(condition, chains, reads);
        return [.. reads];
    }

    public static void Collect(Condition condition, ChainTable chains, List<FluentRead> reads)
    {
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts)
                {
                    Collect(part, chains, reads);
                }

                break;
            case AnyCondition any:
                foreach (var part in any.Parts)
                {
                    Collect(part, chains, reads);
                }

                break;
            case NotCondition not:
                Collect(not.Part, chains, reads);
                break;
            case ComparisonCondition comparison:
                Collect(comparison.Left, chains, reads);
                Collect(comparison.Right, chains, reads);
                break;
            default:
                throw new ArgumentException("A kind of condition nobody knows.", nameof(condition));
        }
    }

    public static void Collect(Term term, ChainTable chains, List<FluentRead> reads)
    {
        switch (term)
        {
            case ConstantTerm:
                break;
            case FluentTerm fluent:
                reads.Add(new FluentRead(chains.Add(fluent.Chain), fluent.Fluent));
                break;
            case ArithmeticTerm sum:
                Collect(sum.Left, chains, reads);
                Collect(sum.Right, chains, reads);
                break;
            case ChoiceTerm choice:
                foreach (var (when, then) in choice.Branches)
                {
                    Collect(when, chains, reads);
                    Collect(then, chains, reads);
                }

                Collect(choice.Otherwise, chains, reads);
                break;
            default:
                throw new ArgumentException("A kind of term nobody knows.", nameof(term));
        }
    }

    public static FluentRead[] Distinct(FluentRead[] reads)
    {
        var seen = new HashSet<FluentRead>();
        var distinct = new List<FluentRead>();
        foreach (var read in reads)
        {
            if (seen.Add(read))
            {
                distinct.Add(read);
            }
        }

        return [.. distinct];
    }
}
