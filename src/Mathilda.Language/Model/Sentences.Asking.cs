namespace Mathilda.Language.Model;

/// <content>States as questions: what somebody may know or not.</content>
public static partial class Sentences
{
    /// <summary>What is asked of a state: "whether Tony is alive", "where Tony is", "who is the killer of Nan", "what Léon's trade is".</summary>
    public static string Ask(StateSchema state, IReadOnlyList<Entity> arguments)
    {
        if (state.Type.IsYesNo)
        {
            return $"whether {Say(state, arguments, StoryValue.Yes)}";
        }

        var pattern = state.Says.FirstOrDefault(p => p.ValueSlot is not null);
        return pattern is null
            ? $"what {Term(state, arguments)} is"
            : Ask(pattern, state, arguments);
    }

    private static string Ask(
        SentencePattern pattern,
        StateSchema state,
        IReadOnlyList<Entity> arguments
    )
    {
        var parts = pattern.Parts;
        var at = 0;
        while (at < parts.Count && !IsSlot(parts[at], pattern.ValueSlot!))
        {
            at++;
        }

        var word = AskingWord(pattern.ValueSlot!, state);
        if (at == 0)
        {
            return $"{word} {Said(parts, 1, parts.Count, state, arguments)}";
        }

        // "Léon's trade is {value}" asks "what Léon's trade is"; "Tony is at {value}" asks "where Tony is".
        var isPlace =
            word == "which place" && parts[at - 1] is WordPart { Singular: "at" or "in" or "on" };
        var end = isPlace ? at - 1 : at;
        var before = Said(parts, 0, end, state, arguments);
        var after = Said(parts, at + 1, parts.Count, state, arguments);
        return $"{(isPlace ? "where" : word)} {before}{(after.Length > 0 ? " " : "")}{after}";
    }

    private static bool IsSlot(PatternPart part, Slot slot) =>
        part is SlotPart here && ReferenceEquals(here.Slot, slot);

    private static string AskingWord(Slot value, StateSchema state)
    {
        var kind = value.Kind ?? (state.Type.Kinds.Count == 1 ? state.Type.Kinds[0] : null);
        for (var k = kind; k is not null; k = k.Parents.Count > 0 ? k.Parents[0] : null)
        {
            switch (k.Name)
            {
                case "person":
                    return "who";
                case "place":
                    return "which place";
            }
        }

        return "what";
    }

    private static string Said(
        IReadOnlyList<PatternPart> parts,
        int start,
        int end,
        StateSchema state,
        IReadOnlyList<Entity> arguments
    )
    {
        Entity? Named(Slot slot)
        {
            for (var i = 0; i < state.Slots.Count; i++)
            {
                if (ReferenceEquals(state.Slots[i], slot))
                {
                    return arguments[i];
                }
            }

            return null;
        }

        var some = new List<PatternPart>();
        for (var i = start; i < end; i++)
        {
            some.Add(parts[i]);
        }

        return Join(
            some,
            slot => Named(slot)?.Name ?? "",
            slot => Named(slot) is { } entity && IsPlural(entity),
            isNegated: false
        );
    }
}
