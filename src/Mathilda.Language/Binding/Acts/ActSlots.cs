using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Reads the slots of an act's or rule's sentence: <c>{giver: person}</c>, <c>{place}</c>, <c>{news: fact}</c>.</summary>
internal sealed class ActSlots(BindingContext context, Phrase phrase)
{
    public List<Slot> Slots { get; } = [];

    /// <summary>Reads a pattern; null (and a finding) if it is none.</summary>
    public PatternDraft? Read(int start, int end)
    {
        var pattern = new PatternReader(phrase, context.Findings, SlotAt).Read(start, end);
        return pattern is not null && PatternChecks.AreGood(context, phrase, start, end, pattern)
            ? pattern
            : null;
    }

    private PatternSlot? SlotAt(int start, int end)
    {
        var colon = phrase.Find(":", start);
        var hasName = colon > start && colon < end;
        var at = hasName ? colon + 1 : start;
        Kind? kind = null;
        if (!(phrase.Is(at, "fact") && at + 1 == end))
        {
            kind = at < end ? context.Lexicon.Kinds.FindAt(phrase, at, out var after) : null;
            if (kind is null || EndOfKind(at) != end)
            {
                context.Report(
                    DeclarationFindings.UnknownKind(phrase.At(at, end), context.Lexicon.Kinds)
                );
                return null;
            }
        }

        var name = hasName ? phrase.TextOf(start, colon) : phrase.TextOf(at, end);
        if (
            Slots.Exists(slot => string.Equals(slot.Name, name, StringComparison.OrdinalIgnoreCase))
        )
        {
            context.Report(
                DeclarationFindings.Slots(
                    phrase.At(start, end),
                    $"Two slots are called `{name}`.",
                    $"Name them: `{{first: {name}}}`."
                )
            );
            return null;
        }

        var slot = new Slot(name, kind);
        Slots.Add(slot);
        return new PatternSlot(new SlotPart(slot), SlotSpec.Of(slot), Slots.Count - 1);
    }

    private int EndOfKind(int at)
    {
        context.Lexicon.Kinds.FindAt(phrase, at, out var end);
        return end;
    }

    /// <summary>The slots, by name.</summary>
    public static Scope ScopeOf(IReadOnlyList<Slot> slots) =>
        new() { Slots = [.. slots.Select(slot => ScopedSlot.Of(slot))] };
}
