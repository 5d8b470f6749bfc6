using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Every act with every filling that its constant conditions allow, in order of declaration, then of names; but none by which fate could make any fact so.</summary>
internal static class AllActs
{
    public static void Add(
        GroundStory story,
        ExpressionGrounder expressions,
        GroundingOptions options,
        GroundingFindings findings
    )
    {
        var facts = new List<Filling>(); // made once, if some act takes a fact
        IReadOnlyList<Filling> FillersOf(Slot slot)
        {
            if (slot.Kind is { } kind)
            {
                return [.. expressions.Names.MembersOf(kind).Select(e => new Filling(e, null))];
            }

            if (facts.Count == 0)
            {
                facts.AddRange(FactsOf(story));
            }

            return facts;
        }

        foreach (var act in story.Model.Acts.Where(a => !ExplainsNothing(a)))
        {
            expressions.Restart();
            foreach (var way in new SlotFiller(expressions, act.Slots, act.If, FillersOf).All())
            {
                var key = new ActKey(act, way.Fillings);
                if (
                    story.Model.Dialect == Dialect.Story
                    || ChangesSomething(key, story.Model, expressions)
                )
                {
                    story.Acts.Act(key);
                }

                if (story.Problem.Acts.Count > options.MaximumFillings)
                {
                    findings.TooLarge(
                        $"the slots of the act `{act.Name}` can be filled in too many ways",
                        act.Declared,
                        "Give its slots narrower kinds, or fewer slots."
                    );
                    return;
                }
            }
        }
    }

    /// <summary>Whether fate could make anything whatever so by it: such an act stands for what a story leaves open, and a search must not.</summary>
    public static bool ExplainsNothing(ActSchema act) =>
        act.Choice == Choice.Fate && act.Slots.Any(slot => slot.Kind is null);

    /// <summary>Sabre drops acts without any effect, even if to notice them would surprise somebody.</summary>
    private static bool ChangesSomething(
        ActKey key,
        StoryModel model,
        ExpressionGrounder expressions
    ) =>
        new EffectGrounder(model, expressions).Ground(key.Schema.Effects, key.Bindings, []).Count
        > 0;

    private static IEnumerable<Filling> FactsOf(GroundStory story)
    {
        for (var i = 0; i < story.Problem.Fluents.Count; i++)
        {
            var (state, arguments) = story.FluentAt(i);
            foreach (var value in story.Problem.Fluents[i].Values ?? [])
            {
                yield return new Filling(
                    null,
                    new GroundFact([], state, arguments, story.ValueFrom(value), false)
                );
            }
        }
    }
}
