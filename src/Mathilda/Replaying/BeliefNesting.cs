using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>How deep a story nests beliefs: "A believes that B believes that …" is two.</summary>
internal static class BeliefNesting
{
    /// <summary>The deepest nesting in the start, the scenes and what they expect or tell.</summary>
    public static int Deepest(StoryModel model)
    {
        var deepest = 0;
        foreach (var fact in model.Start)
        {
            deepest = Math.Max(deepest, Of(fact.Effect));
        }

        foreach (var scene in model.Scenes)
        {
            deepest = Math.Max(deepest, Of(scene.Items));
        }

        return deepest;
    }

    /// <summary>The deepest nesting in a condition.</summary>
    public static int Deepest(Expression condition) => Of(condition);

    private static int Of(IReadOnlyList<SceneItem> items)
    {
        var deepest = 0;
        foreach (var item in items)
        {
            var here = item switch
            {
                ExpectItem expect => Of(expect.Condition),
                UnstatedItem { Unstated.Whether: { } whether } => Of(whether),
                AnyOrderItem block => Of(block.Items),

                // Who hears of a belief has a belief about it.
                StoryEvent happening => happening.Act.Arguments.Max(
                    a => a.Fact is { } fact ? fact.Holders.Count + 1 : 0,
                    0
                ),
                _ => 0,
            };
            deepest = Math.Max(deepest, here);
        }

        return deepest;
    }

    private static int Of(Effect effect) =>
        effect switch
        {
            AssignEffect assign => assign.Holders.Count,
            FactEffect fact => fact.Holders.Count,
            WhenEffect branch => branch.Then.Concat(branch.Otherwise).Max(Of, 0),
            EachEffect each => each.Changes.Max(Of, 0),
            NoticersEffect noticers => noticers.Changes.Max(Of, 0),
            _ => 0,
        };

    private static int Of(Expression expression) =>
        expression switch
        {
            BelievedExpression believed => 1 + Of(believed.Inner),
            AllExpression all => all.Parts.Max(Of, 0),
            AnyExpression any => any.Parts.Max(Of, 0),
            NotExpression not => Of(not.Part),
            CompareExpression compare => Math.Max(Of(compare.Left), Of(compare.Right)),
            UnknownExpression unknown => Of(unknown.Term),
            QuantifiedExpression quantified => Of(quantified.Body),
            _ => 0,
        };

    private static int Max<T>(this IEnumerable<T> items, Func<T, int> measure, int least)
    {
        foreach (var item in items)
        {
            least = Math.Max(least, measure(item));
        }

        return least;
    }
}
