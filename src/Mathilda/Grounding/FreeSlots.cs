using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>The slots an expression mentions, those of its own quantifiers included.</summary>
internal static class FreeSlots
{
    public static void Collect(Expression expression, ISet<Slot> into)
    {
        switch (expression)
        {
            case SlotExpression slot:
                into.Add(slot.Slot);
                break;
            case FactExpression fact:
                into.Add(fact.News);
                break;
            default:
                foreach (var part in PartsOf(expression))
                {
                    Collect(part, into);
                }

                break;
        }
    }

    /// <summary>What an expression is made of, one level down.</summary>
    public static IEnumerable<Expression> PartsOf(Expression expression) =>
        expression switch
        {
            ConstantExpression or SlotExpression or FactExpression => [],
            ReadExpression read => read.Arguments,
            BelievedExpression believed => [believed.Person, believed.Inner],
            AllExpression all => all.Parts,
            AnyExpression any => any.Parts,
            NotExpression not => [not.Part],
            CompareExpression compare => [compare.Left, compare.Right],
            UnknownExpression unknown => [unknown.Term],
            QuantifiedExpression some => [some.Body],
            KindTestExpression test => [test.Term],
            WithinExpression within => [within.Inner, within.Outer],
            ArithmeticExpression sum => [sum.Left, sum.Right],
            ChoiceExpression choice =>
            [
                .. choice.Branches.SelectMany(b => new[] { b.When, b.Then }),
                choice.Otherwise,
            ],
            FoldExpression fold => [fold.Body],
            _ => throw new InvalidOperationException(
                $"An expression of an unknown form: {expression.GetType().Name}."
            ),
        };
}
