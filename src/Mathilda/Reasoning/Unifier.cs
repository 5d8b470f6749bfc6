using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Reasoning;

/// <summary>Fills the slots of an act so that one of its changes meets a need; slots the need says nothing of stay open.</summary>
internal sealed class Unifier(GroundStory story)
{
    /// <summary>The ways a change can meet a need in a world of <paramref name="owner"/>; usually one or none.</summary>
    public IEnumerable<Dictionary<Slot, Argument>> Unify(
        EffectPattern effect,
        IReadOnlyList<Observation> observations,
        Need need,
        int owner
    )
    {
        var holders = Strip(effect.Holders, owner);
        foreach (var start in Holders(effect, holders, observations, need))
        {
            if (effect.News is { } news)
            {
                if (need.Value != Need.AnyChange)
                {
                    start[news] = new Argument(null, Fact(need, holders.Count));
                    yield return start;
                }
            }
            else if (Matches(effect, need, start))
            {
                yield return start;
            }
        }
    }

    // What the one who plans believes is their world: leading mentions of them say nothing.
    private IReadOnlyList<Expression> Strip(IReadOnlyList<Expression> holders, int owner)
    {
        var skip = 0;
        while (
            skip < holders.Count
            && story.EntityOf(holders[skip], Bindings.None) is { } person
            && story.PersonOf(person) == owner
        )
        {
            skip++;
        }

        return skip == 0 ? holders : [.. holders.Skip(skip)];
    }

    private IEnumerable<Dictionary<Slot, Argument>> Holders(
        EffectPattern effect,
        IReadOnlyList<Expression> holders,
        IReadOnlyList<Observation> observations,
        Need need
    )
    {
        var chain = need.Chain.People;

        // What happens in the world is believed by all who notice.
        if (holders.Count == 0)
        {
            return
            [
                [],
            ];
        }

        // Being told what one wants does not make it so: nobody plans to be persuaded.
        if (holders.Count > chain.Count)
        {
            return [];
        }

        var bindings = new Dictionary<Slot, Argument>();
        for (var i = 0; i < holders.Count; i++)
        {
            if (!Bind(holders[i], StoryValue.Of(story.PersonAt(chain[i])), bindings))
            {
                return [];
            }
        }

        return effect.They is { } they && bindings.TryGetValue(they, out var noticer)
            ? Noticers(observations, noticer, bindings)
            : [bindings];
    }

    // Those who notice are named by the act's own clauses: "seen by the hearer" makes the hearer the one.
    private static IEnumerable<Dictionary<Slot, Argument>> Noticers(
        IReadOnlyList<Observation> observations,
        Argument noticer,
        Dictionary<Slot, Argument> bindings
    )
    {
        var open = observations.Count == 0;
        foreach (var observation in observations)
        {
            if (
                observation.Who
                    is CompareExpression
                    {
                        Comparator: Comparator.Equal,
                        Right: SlotExpression named
                    }
                && named.Slot != observation.They
            )
            {
                yield return new Dictionary<Slot, Argument>(bindings) { [named.Slot] = noticer };
            }
            else if (!open)
            {
                open = true;
                yield return bindings;
            }
        }
    }

    private bool Matches(EffectPattern effect, Need need, Dictionary<Slot, Argument> bindings)
    {
        var fluent = story.FluentAt(need.Fluent);
        if (!ReferenceEquals(fluent.State, effect.State))
        {
            return false;
        }

        for (var i = 0; i < effect.Arguments.Count; i++)
        {
            if (!Bind(effect.Arguments[i], StoryValue.Of(fluent.Arguments[i]), bindings))
            {
                return false;
            }
        }

        return need.Value == Need.AnyChange
            || Bind(effect.Value!, story.ValueFrom(need.Value), bindings);
    }

    // A slot takes the value if its kind allows; a constant must be it; anything else may turn out to be it.
    private static bool Bind(
        Expression expression,
        StoryValue value,
        Dictionary<Slot, Argument> bindings
    )
    {
        switch (expression)
        {
            case ConstantExpression constant:
                return constant.Value == value;
            case SlotExpression { Slot: var slot }:
                if (bindings.TryGetValue(slot, out var bound))
                {
                    return bound.Value is ConstantExpression existing && existing.Value == value;
                }

                if (value.Entity is not { } entity || slot.Kind is not { } kind || !entity.Is(kind))
                {
                    return false;
                }

                bindings[slot] = Argument.Of(entity);
                return true;
            default:
                return true;
        }
    }

    private FactReference Fact(Need need, int holders)
    {
        var fluent = story.FluentAt(need.Fluent);
        return new FactReference
        {
            Holders =
            [
                .. need
                    .Chain.People.Skip(holders)
                    .Select(p => new ConstantExpression(StoryValue.Of(story.PersonAt(p)))),
            ],
            State = fluent.State,
            Arguments = [.. fluent.Arguments.Select(a => new ConstantExpression(StoryValue.Of(a)))],
            Value = new ConstantExpression(story.ValueFrom(need.Value)),
        };
    }
}
