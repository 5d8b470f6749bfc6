using Mathilda.Language.Model;

namespace Mathilda.Reasoning;

/// <summary>Which slots an expression speaks of.</summary>
internal static class Slots
{
    /// <summary>The slots it speaks of, its own quantifiers aside.</summary>
    public static HashSet<Slot> Of(Expression expression) => [.. Free(expression)];

    private static IEnumerable<Slot> Free(Expression expression) =>
        expression switch
        {
            ConstantExpression => [],
            SlotExpression slot => [slot.Slot],
            ReadExpression read => read.Arguments.SelectMany(Free),
            BelievedExpression believed => Free(believed.Person).Concat(Free(believed.Inner)),
            AllExpression all => all.Parts.SelectMany(Free),
            AnyExpression any => any.Parts.SelectMany(Free),
            NotExpression not => Free(not.Part),
            CompareExpression compare => Free(compare.Left).Concat(Free(compare.Right)),
            UnknownExpression unknown => Free(unknown.Term),
            QuantifiedExpression quantified => Free(quantified.Body)
                .Where(s => s != quantified.Slot),
            KindTestExpression test => Free(test.Term),
            WithinExpression within => Free(within.Inner).Concat(Free(within.Outer)),
            FactExpression fact => [fact.News],
            ArithmeticExpression arithmetic => Free(arithmetic.Left).Concat(Free(arithmetic.Right)),
            ChoiceExpression choice => choice
                .Branches.SelectMany(b => Free(b.When).Concat(Free(b.Then)))
                .Concat(Free(choice.Otherwise)),
            FoldExpression fold => Free(fold.Body).Where(s => s != fold.Slot),
            _ => throw new InvalidOperationException("Every kind of expression is listed."),
        };
}
