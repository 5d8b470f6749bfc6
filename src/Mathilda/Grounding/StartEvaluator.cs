using Mathilda.Engine.Problems;

namespace Mathilda.Grounding;

/// <summary>Reads conditions and terms in the world at the start.</summary>
internal sealed class StartEvaluator(ValueTable values, StartSpace start)
{
    public bool Holds(Condition condition) =>
        condition switch
        {
            AllCondition all => all.Parts.All(Holds),
            AnyCondition any => any.Parts.Any(Holds),
            NotCondition not => !Holds(not.Part),
            ComparisonCondition c => Conditions.Holds(
                values,
                ValueOf(c.Left),
                c.Comparison,
                ValueOf(c.Right)
            ),
            _ => throw new InvalidOperationException(),
        };

    public int ValueOf(Term term) =>
        term switch
        {
            ConstantTerm constant => constant.Value,
            FluentTerm fluent => start.ValueAt(fluent.Chain, fluent.Fluent),
            ArithmeticTerm sum => Conditions.Calculate(
                values,
                sum.Operator,
                ValueOf(sum.Left),
                ValueOf(sum.Right)
            ),
            ChoiceTerm choice => Choose(choice),
            _ => throw new InvalidOperationException(),
        };

    private int Choose(ChoiceTerm choice)
    {
        foreach (var (when, then) in choice.Branches)
        {
            if (Holds(when))
            {
                return ValueOf(then);
            }
        }

        return ValueOf(choice.Otherwise);
    }
}
