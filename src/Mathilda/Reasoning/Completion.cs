using Mathilda.Explaining;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Reasoning;

/// <summary>Fills the slots of an act that are still open, with the names that leave least to be done first.</summary>
/// <remarks>
/// For each open slot every name of its kind is tried, and the few kept for which the fewest parts of the act's condition, as far as its slots
/// are filled, fail in the world at hand: who has the gift is found as the giver without looking at anybody's giving.
/// </remarks>
internal sealed class Completion(GroundStory story, FailingLeaves failing, int width)
{
    /// <summary>The best fillings of an act's slots, given some of them; facts are never guessed.</summary>
    public IReadOnlyList<Dictionary<Slot, Argument>> Complete(
        ActSchema act,
        Dictionary<Slot, Argument> start,
        int world,
        Entity? planner
    )
    {
        var parts = Parts(act.If);
        IReadOnlyList<Dictionary<Slot, Argument>> open = [start];
        foreach (var slot in act.Slots)
        {
            if (start.ContainsKey(slot))
            {
                continue;
            }

            if (slot.Kind is not { } kind)
            {
                return [];
            }

            var next = new List<(int Lacking, bool IsOther, Dictionary<Slot, Argument> Bindings)>();
            foreach (var entity in story.Model.Entities.Where(e => e.Is(kind)))
            {
                foreach (var bindings in open)
                {
                    // Nobody plans to tell, give or teach themselves something.
                    if (
                        entity.Is(story.Model.PersonKind)
                        && bindings.Values.Any(a => Names(a, entity))
                    )
                    {
                        continue;
                    }

                    var filled = new Dictionary<Slot, Argument>(bindings)
                    {
                        [slot] = Argument.Of(entity),
                    };
                    next.Add((Lacking(parts, filled, world), entity != planner, filled));
                }
            }

            var least = next.Count == 0 ? 0 : next.Min(n => n.Lacking);
            var ranked = next.OrderBy(n => n.Lacking).ThenBy(n => n.IsOther).ToList();
            var kept = ranked.Where(n => n.Lacking <= least + 1).Take(width).ToList();

            // What the planner would do is never crowded out by others who are nearer at hand.
            if (
                kept.TrueForAll(n => n.IsOther)
                && ranked.FindIndex(n => !n.IsOther) is >= 0 and var own
            )
            {
                kept.Add(ranked[own]);
            }

            open = [.. kept.Select(n => n.Bindings)];
        }

        return open;
    }

    private static bool Names(Argument argument, Entity entity) =>
        argument.Value is ConstantExpression { Value.Entity: { } named }
        && ReferenceEquals(named, entity);

    private int Lacking(
        IReadOnlyList<Expression> parts,
        Dictionary<Slot, Argument> filled,
        int world
    )
    {
        var bindings = story.BindingsOf(filled);
        return parts.Count(part =>
            Slots.AreFilled(part, filled) && !failing.Holds(new Leaf(part, bindings, []), world)
        );
    }

    private static IReadOnlyList<Expression> Parts(Expression condition) =>
        condition is AllExpression all ? [.. all.Parts.SelectMany(Parts)] : [condition];
}
