using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Walks through expressions.</summary>
internal static class ExpressionWalk
{
    /// <summary>Every state that is read anywhere in it.</summary>
    public static IEnumerable<StateSchema> StatesIn(Expression expression)
    {
        if (expression is ReadExpression read)
        {
            yield return read.State;
        }

        foreach (var part in Parts(expression))
        {
            foreach (var state in StatesIn(part))
            {
                yield return state;
            }
        }
    }

    private static IEnumerable<Expression> Parts(Expression expression) =>
        expression switch
        {
            ReadExpression read => read.Arguments,
            BelievedExpression believed => [believed.Person, believed.Inner],
            AllExpression all => all.Parts,
            AnyExpression any => any.Parts,
            NotExpression negation => [negation.Part],
            CompareExpression compare => [compare.Left, compare.Right],
            UnknownExpression unknown => [unknown.Term],
            QuantifiedExpression quantified => [quantified.Body],
            KindTestExpression test => [test.Term],
            WithinExpression within => [within.Inner, within.Outer],
            ArithmeticExpression arithmetic => [arithmetic.Left, arithmetic.Right],
            _ => [],
        };
}
