using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Makes a variable of everything that conditions and effects read.</summary>
internal sealed class RelaxedReads(RelaxedVariables variables)
{
    public void Add(Condition condition, IReadOnlyList<GroundEffect> effects)
    {
        Add(condition);
        foreach (var effect in effects)
        {
            Add(effect.When);
            Add(effect.Value);
        }
    }

    private void Add(Condition condition)
    {
        switch (condition)
        {
            case AllCondition all:
                Add(all.Parts);
                break;
            case AnyCondition any:
                Add(any.Parts);
                break;
            case NotCondition not:
                Add(not.Part);
                break;
            case ComparisonCondition comparison:
                Add(comparison.Left);
                Add(comparison.Right);
                break;
            default:
                throw new ArgumentException("A kind of condition nobody knows.", nameof(condition));
        }
    }

    private void Add(IReadOnlyList<Condition> parts)
    {
        foreach (var part in parts)
        {
            Add(part);
        }
    }

    private void Add(Term term)
    {
        switch (term)
        {
            case ConstantTerm:
                break;
            case FluentTerm fluent:
                variables.Of(fluent.Chain, fluent.Fluent);
                break;
            case ArithmeticTerm sum:
                Add(sum.Left);
                Add(sum.Right);
                break;
            case ChoiceTerm choice:
                foreach (var (when, then) in choice.Branches)
                {
                    Add(when);
                    Add(then);
                }

                Add(choice.Otherwise);
                break;
            default:
                throw new ArgumentException("A kind of term nobody knows.", nameof(term));
        }
    }
}
