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
    private readonly Dictionary<
        ActSchema,
        IReadOnlyList<(Expression Part, HashSet<Slot> Slots)>
    > _parts = [];
    private readonly Dictionary<Kind, IReadOnlyList<Entity>> _members = [];
    private readonly Dictionary<(Expression, Entity?, Entity?, int World), bool> _lacking = [];

    /// <summary>The best fillings of an act's slots, given some of them; facts are never guessed.</summary>
    public IReadOnlyList<Dictionary<Slot, Argument>> Complete(
        ActSchema act,
        Dictionary<Slot, Argument> start,
        int world,
        Entity? planner
    )
    {
        var parts = PartsOf(act);
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

            var next = Fill(parts, open, slot, MembersOf(kind), world, planner);
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

    // Every name in the slot, names in order first; what fails whatever the name is asked once.
    private List<(int Lacking, bool IsOther, Dictionary<Slot, Argument> Bindings)> Fill(
        IReadOnlyList<(Expression Part, HashSet<Slot> Slots)> parts,
        IReadOnlyList<Dictionary<Slot, Argument>> open,
        Slot slot,
        IReadOnlyList<Entity> members,
        int world,
        Entity? planner
    )
    {
        var decided = open.Select(bindings =>
            {
                var filled = story.BindingsOf(bindings);
                var rest = parts.Where(p => p.Slots.All(s => s == slot || bindings.ContainsKey(s)));
                var bound = rest.Where(p => !p.Slots.Contains(slot)).ToList();
                return (
                    Filled: filled,
                    Lacking: bound.Count(p => IsLacking(p, filled, world)),
                    Waiting: rest.Where(p => p.Slots.Contains(slot)).ToList()
                );
            })
            .ToList();
        var next = new List<(int, bool, Dictionary<Slot, Argument>)>();
        foreach (var entity in members)
        {
            for (var i = 0; i < open.Count; i++)
            {
                // Nobody plans to tell, give or teach themselves something.
                if (entity.Is(story.Model.PersonKind) && open[i].Values.Any(a => Names(a, entity)))
                {
                    continue;
                }

                var filled = decided[i].Filled.With(slot, entity);
                var lacking =
                    decided[i].Lacking + decided[i].Waiting.Count(p => IsLacking(p, filled, world));
                next.Add(
                    (
                        lacking,
                        entity != planner,
                        new Dictionary<Slot, Argument>(open[i]) { [slot] = Argument.Of(entity) }
                    )
                );
            }
        }

        return next;
    }

    // Most parts speak of one or two names, and are asked again for every act that has them.
    private bool IsLacking(
        (Expression Condition, HashSet<Slot> Slots) part,
        Bindings filled,
        int world
    )
    {
        var names = part.Slots.Select(s => filled.Find(s)?.Entity).ToList();
        if (names.Count > 2 || names.Contains(null))
        {
            return !failing.Holds(new Leaf(part.Condition, filled, []), world);
        }

        var asked = (
            part.Condition,
            names.ElementAtOrDefault(0),
            names.ElementAtOrDefault(1),
            world
        );
        if (!_lacking.TryGetValue(asked, out var lacking))
        {
            lacking = !failing.Holds(new Leaf(part.Condition, filled, []), world);
            _lacking.Add(asked, lacking);
        }

        return lacking;
    }

    private IReadOnlyList<Entity> MembersOf(Kind kind)
    {
        if (!_members.TryGetValue(kind, out var members))
        {
            members = [.. story.Model.Entities.Where(e => e.Is(kind))];
            _members.Add(kind, members);
        }

        return members;
    }

    private IReadOnlyList<(Expression Part, HashSet<Slot> Slots)> PartsOf(ActSchema act)
    {
        if (!_parts.TryGetValue(act, out var parts))
        {
            parts = [.. Parts(act.If).Select(p => (p, Slots.Of(p)))];
            _parts.Add(act, parts);
        }

        return parts;
    }

    private static IReadOnlyList<Expression> Parts(Expression condition) =>
        condition is AllExpression all ? [.. all.Parts.SelectMany(Parts)] : [condition];
}
