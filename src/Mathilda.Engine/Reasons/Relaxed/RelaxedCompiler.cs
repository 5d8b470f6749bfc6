using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Compiles conditions and terms for sets of possible values.</summary>
internal sealed class RelaxedCompiler(RelaxedStates states, Evaluator evaluator)
{
    public RelaxedCondition Compile(Condition condition) =>
        condition switch
        {
            AllCondition { Parts.Count: 0 } => new RelaxedCondition.Always(true),
            AnyCondition { Parts.Count: 0 } => new RelaxedCondition.Always(false),
            AllCondition all => new RelaxedCondition.All(Compile(all.Parts)),
            AnyCondition any => new RelaxedCondition.Any(Compile(any.Parts)),
            NotCondition not => new RelaxedCondition.Not(Compile(not.Part)),
            ComparisonCondition comparison => Compile(comparison),
            _ => throw new ArgumentException(
                "A kind of condition nobody knows.",
                nameof(condition)
            ),
        };

    public RelaxedTerm Compile(Term term) =>
        term switch
        {
            ConstantTerm constant => new RelaxedTerm.Constant(evaluator.Amount(constant.Value)),
            FluentTerm fluent => new RelaxedTerm.Fluent(
                states.Of(fluent.Chain, fluent.Fluent),
                evaluator.Amount
            ),
            ArithmeticTerm sum => new RelaxedTerm.Arithmetic(
                sum.Operator,
                Compile(sum.Left),
                Compile(sum.Right)
            ),
            ChoiceTerm choice => Compile(choice),
            _ => throw new ArgumentException("A kind of term nobody knows.", nameof(term)),
        };

    private RelaxedTerm.Choice Compile(ChoiceTerm choice)
    {
        var branches = new (RelaxedCondition, RelaxedTerm)[choice.Branches.Count];
        for (var i = 0; i < branches.Length; i++)
        {
            branches[i] = (Compile(choice.Branches[i].When), Compile(choice.Branches[i].Then));
        }

        return new RelaxedTerm.Choice(branches, Compile(choice.Otherwise));
    }

    private RelaxedCondition[] Compile(IReadOnlyList<Condition> parts)
    {
        var compiled = new RelaxedCondition[parts.Count];
        for (var i = 0; i < compiled.Length; i++)
        {
            compiled[i] = Compile(parts[i]);
        }

        return compiled;
    }

    private RelaxedCondition Compile(ComparisonCondition condition)
    {
        var comparison = condition.Comparison;
        switch (condition.Left, condition.Right)
        {
            case (FluentTerm fluent, ConstantTerm constant):
                return Among(fluent, value => evaluator.Compare(value, comparison, constant.Value));
            case (ConstantTerm constant, FluentTerm fluent):
                return Among(fluent, value => evaluator.Compare(constant.Value, comparison, value));
            case (FluentTerm left, FluentTerm right):
                return new RelaxedCondition.Pair(
                    states.Of(left.Chain, left.Fluent),
                    states.Of(right.Chain, right.Fluent),
                    (a, b) => evaluator.Compare(a, comparison, b)
                );
            case (ConstantTerm left, ConstantTerm right):
                return new RelaxedCondition.Always(
                    evaluator.Compare(left.Value, comparison, right.Value)
                );
            default:
                return new RelaxedCondition.Unclear();
        }
    }

    private RelaxedCondition.Among Among(FluentTerm fluent, Func<int, bool> test)
    {
        var variable = states.Of(fluent.Chain, fluent.Fluent);
        var domain = states.DomainOf(variable);
        var wanted = domain.IsOpen ? [] : new ulong[(domain.Count + 64) / 64];
        for (var local = 0; local <= domain.Count && !domain.IsOpen; local++)
        {
            if (test(domain.ValueOf(local)))
            {
                wanted[local >> 6] |= 1UL << (local & 63);
            }
        }

        return new RelaxedCondition.Among(variable, wanted, test);
    }
}
