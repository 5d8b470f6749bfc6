using Mathilda.Checking;
using Mathilda.Language.Model;

namespace Mathilda.Asking;

/// <summary>Finds states that hold between two names of a kind, and what their sentences say of the two.</summary>
internal sealed class PairSentences(CheckContext context)
{
    private readonly StateReading _states = new(context);

    /// <summary>All pairs of different names of a kind that a state joins in a world, in order of declaration.</summary>
    /// <param name="kind">Of both.</param>
    /// <param name="world">The world it is read in.</param>
    public IEnumerable<PairSentence> Of(Kind kind, int world)
    {
        foreach (var state in context.Story.Model.States.Where(s => IsPair(s, kind)))
        {
            foreach (var names in _states.Fillings(state))
            {
                var value = _states.ValueOf(state, names, world);
                if (Pair(state, names, value, kind) is { } pair)
                {
                    yield return pair;
                }
            }
        }
    }

    private static bool IsPair(StateSchema state, Kind kind)
    {
        var slots = state.Slots.Count(s => s.Kind?.IsA(kind) == true);
        var values = state.Type.Kinds.Any(k => k.IsA(kind)) ? 1 : 0;
        return (state.Type.IsYesNo && slots == 2)
            || (slots == 1 && values == 1 && state.Slots.Count == 1);
    }

    private static PairSentence? Pair(
        StateSchema state,
        IReadOnlyList<Entity> names,
        StoryValue value,
        Kind kind
    )
    {
        if (
            state.Type.IsYesNo
                ? value != StoryValue.Yes || value == state.Starts
                : value.Entity is null
        )
        {
            return null;
        }

        var pattern = state.Says.FirstOrDefault(p =>
            state.Type.IsYesNo
                ? !p.IsNegative
                : p.ValueSlot is { } slot && (slot.Kind is null || value.Entity!.Is(slot.Kind))
        );
        List<Entity> ends =
        [
            .. (pattern is null ? [.. names, value.Entity] : Filled(pattern, state, names, value))
                .OfType<Entity>()
                .Where(e => e.Is(kind)),
        ];
        return ends.Count != 2 || ReferenceEquals(ends[0], ends[1])
            ? null
            : new PairSentence(
                state,
                names,
                ends[0],
                ends[1],
                pattern is null ? state.Name : Words(pattern, state, names, value, ends),
                Sentences.Say(state, names, value)
            );
    }

    // The names in the order in which the sentence has them.
    private static IEnumerable<Entity?> Filled(
        SentencePattern pattern,
        StateSchema state,
        IReadOnlyList<Entity> names,
        StoryValue value
    ) =>
        pattern
            .Parts.OfType<SlotPart>()
            .Select(part => NameIn(part.Slot, pattern, state, names, value));

    private static Entity? NameIn(
        Slot slot,
        SentencePattern pattern,
        StateSchema state,
        IReadOnlyList<Entity> names,
        StoryValue value
    )
    {
        if (ReferenceEquals(slot, pattern.ValueSlot))
        {
            return value.Entity;
        }

        for (var i = 0; i < state.Slots.Count; i++)
        {
            if (ReferenceEquals(state.Slots[i], slot))
            {
                return names[i];
            }
        }

        return null;
    }

    // The sentence without its two ends; "…" where the second stood and words follow.
    private static string Words(
        SentencePattern pattern,
        StateSchema state,
        IReadOnlyList<Entity> names,
        StoryValue value,
        List<Entity> ends
    )
    {
        var words = new List<string>();
        var isPlural = ends[0].Pronoun == "they";
        foreach (var part in pattern.Parts)
        {
            var said = part switch
            {
                WordPart word => isPlural ? word.Plural : word.Singular,
                SlotPart slot => NameIn(slot.Slot, pattern, state, names, value) is not { } name
                    ? ""
                : ReferenceEquals(name, ends[0]) ? ""
                : ReferenceEquals(name, ends[1]) ? "…"
                : name.Name,
                _ => throw new InvalidOperationException("Every part of a pattern is listed."),
            };
            if (part is WordPart { Glued: true } && words.Count > 0 && said != "'s")
            {
                words[^1] += said;
            }
            else if (said.Length > 0)
            {
                words.Add(said);
            }
        }

        var text = string.Join(" ", words).TrimEnd('…').Trim();
        return
            text.StartsWith("'s ", StringComparison.Ordinal)
            && text.EndsWith(" is", StringComparison.Ordinal)
            ? text[3..^3]
            : text;
    }
}

/// <summary>A state that joins two names.</summary>
internal sealed record PairSentence(
    StateSchema State,
    IReadOnlyList<Entity> Names,
    Entity From,
    Entity To,
    string Words,
    string Sentence
);
