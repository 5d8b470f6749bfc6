using Mathilda.Grounding;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Replaying;

/// <summary>The story without minds: what is so in the world, for questions that ask of nothing else.</summary>
/// <remarks>With hundreds of people nearly all the work of a replay is what they think of each other.</remarks>
internal static class FactsOnly
{
    /// <summary>The story with only those rules that change something in the world; null where what is so depends on what somebody believes.</summary>
    public static StoryModel? Of(StoryModel model)
    {
        var rules = model.Rules.Where(r => ChangesFacts(r.Effects)).ToList();
        return
            rules.TrueForAll(r => !ReadsMinds(r.If, []) && IsOfFacts(r.Effects))
            && Acts(model).All(a => IsOfFacts(a.Effects))
            && model.States.All(s => s.Means is null || !ReadsMinds(s.Means, []))
            ? model with
            {
                Rules = rules,
            }
            : null;
    }

    // One-off acts are declared where they happen.
    private static IEnumerable<ActSchema> Acts(StoryModel model) =>
        model
            .Acts.Concat(
                model.Scenes.SelectMany(s => s.Items).SelectMany(Events).Select(e => e.Act.Act)
            )
            .Distinct();

    private static IEnumerable<StoryEvent> Events(SceneItem item) =>
        item switch
        {
            StoryEvent happening => [happening],
            AnyOrderItem block => block.Items.SelectMany(Events),
            _ => [],
        };

    private static bool ChangesFacts(IReadOnlyList<Effect> effects) =>
        EffectPattern.Of(effects).Any(e => e.Holders.Count == 0);

    private static bool IsOfFacts(IReadOnlyList<Effect> effects) =>
        EffectPattern
            .Of(effects)
            .Where(e => e.Holders.Count == 0)
            .All(e =>
                e.They is null
                && !e.When.Concat(e.Arguments).Any(part => ReadsMinds(part, []))
                && (e.Value is null || !ReadsMinds(e.Value, []))
            );

    // Also by way of a state that is defined by what somebody believes.
    private static bool ReadsMinds(Expression expression, HashSet<StateSchema> seen) =>
        expression is BelievedExpression or FactExpression
        || (
            expression is ReadExpression { State.Means: { } meaning } read
            && seen.Add(read.State)
            && ReadsMinds(meaning, seen)
        )
        || FreeSlots.PartsOf(expression).Any(part => ReadsMinds(part, seen));
}
