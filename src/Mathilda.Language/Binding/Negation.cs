using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>What is so when a condition is not.</summary>
internal static class Negation
{
    public static Expression Of(Expression condition) =>
        condition switch
        {
            CompareExpression { Comparator: Comparator.Equal } equal => Compare(
                equal,
                Comparator.NotEqual
            ),
            CompareExpression { Comparator: Comparator.NotEqual } different => Compare(
                different,
                Comparator.Equal
            ),
            NotExpression negation => negation.Part,
            _ => new NotExpression(condition) { Where = condition.Where },
        };

    private static CompareExpression Compare(CompareExpression compare, Comparator comparator) =>
        new(compare.Left, comparator, compare.Right) { Where = compare.Where };
}
