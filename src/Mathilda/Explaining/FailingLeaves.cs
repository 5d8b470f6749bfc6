using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Explaining;

/// <summary>Takes a condition that does not hold apart, down to the parts that stand in the way.</summary>
internal sealed class FailingLeaves(GroundStory story, WorldStore worlds)
{
    // A condition nests as deep as its text does, which the parser bounds; defined states may add to it.
    private const int DeepestDefinition = 32;

    /// <summary>The parts that do not hold in a world, in order; empty if the condition holds.</summary>
    public IReadOnlyList<Leaf> Find(Leaf condition, int world)
    {
        var found = new List<Leaf>();
        Collect(condition, world, found, 0);
        return found;
    }

    /// <summary>Whether a part holds in a world.</summary>
    public bool Holds(Leaf leaf, int world) =>
        worlds.Holds(world, story.Condition(leaf.Expression, leaf.Bindings, leaf.Holders));

    private void Collect(Leaf leaf, int world, List<Leaf> found, int depth)
    {
        if (Holds(leaf, world))
        {
            return;
        }

        switch (leaf.Expression)
        {
            case AllExpression all:
                foreach (var part in all.Parts)
                {
                    Collect(leaf.Within(part), world, found, depth);
                }

                break;
            case AnyExpression { Parts.Count: > 0 } any:
                found.AddRange(Fewest(leaf, any, world, depth));
                break;
            case BelievedExpression believed
                when story.EntityOf(believed.Person, leaf.Bindings) is { } person:
                Collect(
                    new Leaf(believed.Inner, leaf.Bindings, [.. leaf.Holders, person]),
                    world,
                    found,
                    depth
                );
                break;
            case QuantifiedExpression { IsEvery: true } every:
                CollectMembers(leaf, every, world, found, depth);
                break;
            case ReadExpression
            {
                State.Means: AllExpression
                    or AnyExpression
                    or QuantifiedExpression
                    or BelievedExpression
                    or ReadExpression
            } read when depth < DeepestDefinition && Inline(read, leaf) is { } bindings:
                Collect(
                    leaf with
                    {
                        Expression = read.State.Means!,
                        Bindings = bindings,
                    },
                    world,
                    found,
                    depth + 1
                );
                break;
            default:
                found.Add(leaf);
                break;
        }
    }

    // Of several ways to meet a condition, the one that lacks least; what can never change is no way.
    private List<Leaf> Fewest(Leaf leaf, AnyExpression any, int world, int depth)
    {
        List<Leaf>? best = null;
        var fixedInBest = int.MaxValue;
        foreach (var part in any.Parts)
        {
            var lacking = new List<Leaf>();
            Collect(leaf.Within(part), world, lacking, depth);
            var never = lacking.Count(IsFixed);
            if (
                best is null
                || never < fixedInBest
                || (never == fixedInBest && lacking.Count < best.Count)
            )
            {
                (best, fixedInBest) = (lacking, never);
            }
        }

        return best!;
    }

    private bool IsFixed(Leaf leaf) =>
        ConditionReads.Of(story.Condition(leaf.Expression, leaf.Bindings, leaf.Holders)).Count == 0;

    private void CollectMembers(
        Leaf leaf,
        QuantifiedExpression every,
        int world,
        List<Leaf> found,
        int depth
    )
    {
        var members = every.Over ?? [.. story.Model.Entities.Where(e => e.Is(every.Slot.Kind!))];
        foreach (var member in members)
        {
            Collect(
                leaf with
                {
                    Expression = every.Body,
                    Bindings = leaf.Bindings.With(every.Slot, member),
                },
                world,
                found,
                depth
            );
        }
    }

    private Bindings? Inline(ReadExpression read, Leaf leaf)
    {
        var bindings = Bindings.None;
        for (var i = 0; i < read.Arguments.Count; i++)
        {
            if (story.EntityOf(read.Arguments[i], leaf.Bindings) is not { } entity)
            {
                return null;
            }

            bindings = bindings.With(read.State.Slots[i], entity);
        }

        return bindings;
    }
}
