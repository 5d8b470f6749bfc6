using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>What every declared sentence must keep to, so that it can be told from others.</summary>
internal static class PatternChecks
{
    public static bool AreGood(
        BindingContext context,
        Phrase phrase,
        int start,
        int end,
        PatternDraft pattern
    )
    {
        var where = phrase.At(start, end);
        var parts = pattern.Parts;
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i] is not SlotPart slot)
            {
                continue;
            }

            if (
                slot.Slot.TakesFact
                && i < parts.Count - 1
                && pattern.Slots.Find(s => ReferenceEquals(s.Part, slot))!.Spec.IsFact
            )
            {
                context.Report(
                    DeclarationFindings.Slots(
                        where,
                        $"After the slot `{{{slot.Slot.Name}}}`, which takes a sentence, nothing can follow.",
                        "Put it last."
                    )
                );
                return false;
            }

            if (
                i + 1 < parts.Count
                && parts[i + 1] is SlotPart next
                && SpecOf(pattern, slot).Overlaps(SpecOf(pattern, next))
            )
            {
                context.Report(
                    DeclarationFindings.Slots(
                        where,
                        $"`{{{slot.Slot.Name}}}` and `{{{next.Slot.Name}}}` stand side by side, and one name could fill both.",
                        "Put a word between them."
                    )
                );
                return false;
            }
        }

        if (
            parts.Count > 1
            && parts[0] is SlotPart
            && parts[1] is WordPart word
            && word.Singular is "believes" or "knows" or "learns" or "wants"
        )
        {
            context.Report(DeclarationFindings.Reserved(where, ((WordPart)parts[1]).Singular));
            return false;
        }

        return true;
    }

    private static SlotSpec SpecOf(PatternDraft pattern, SlotPart part) =>
        pattern.Slots.Find(slot => ReferenceEquals(slot.Part, part))!.Spec;
}
