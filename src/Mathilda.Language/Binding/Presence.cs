using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>What "here" means.</summary>
internal static class Presence
{
    /// <summary>"Anyone here": whoever notices the one who acts. Null without anybody who acts, or without the prelude.</summary>
    public static Expression? Here(Lexicon lexicon, Slot they, Expression? actor)
    {
        if (actor is null)
        {
            return null;
        }

        if (lexicon.Notices is { } notices)
        {
            return new ReadExpression(notices, [new SlotExpression(they), actor]);
        }

        return At(lexicon, lexicon.Kinds.Person) is { } at
            ? new CompareExpression(
                new ReadExpression(at, [new SlotExpression(they)]),
                Comparator.Equal,
                new ReadExpression(at, [actor])
            )
            : null;
    }

    /// <summary>"Anyone here" in the circle of a state: whoever is with the person or thing it is about.</summary>
    public static Expression? Here(Lexicon lexicon, Slot they, StateSchema state)
    {
        foreach (var slot in state.Slots)
        {
            if (slot.Kind!.IsA(lexicon.Kinds.Person))
            {
                return Here(lexicon, they, new SlotExpression(slot));
            }
        }

        return state.Slots.Count > 0
            ? NearThing(lexicon, they, new SlotExpression(state.Slots[0]))
            : null;
    }

    /// <summary>Where a thing or a place is.</summary>
    public static Expression? NearThing(Lexicon lexicon, Slot they, SlotExpression thing)
    {
        if (At(lexicon, lexicon.Kinds.Person) is not { } at)
        {
            return null;
        }

        var mine = new ReadExpression(at, [new SlotExpression(they)]);
        if (thing.Slot.Kind!.IsA(lexicon.Kinds.Place))
        {
            return new CompareExpression(mine, Comparator.Equal, thing);
        }

        if (At(lexicon, thing.Slot.Kind) is not { } whereItIs)
        {
            return null;
        }

        var its = new ReadExpression(whereItIs, [thing]);
        return new AnyExpression([
            new CompareExpression(its, Comparator.Equal, mine),
            new CompareExpression(its, Comparator.Equal, new SlotExpression(they)),
        ]);
    }

    private static StateSchema? At(Lexicon lexicon, Kind kind) =>
        lexicon
            .States.Find("at")
            .FirstOrDefault(state => state.Slots.Count == 1 && kind.IsA(state.Slots[0].Kind!));
}
