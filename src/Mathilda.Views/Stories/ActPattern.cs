using System.Text;
using Mathilda.Language.Model;

namespace Mathilda.Views.Stories;

/// <summary>An act's sentence with its slots: "{giver: person} gives {gift: thing} to {taker: person}".</summary>
internal static class ActPattern
{
    public static string Text(ActSchema act)
    {
        if (act.Pattern is not { } pattern)
        {
            return $"{act.Name}({string.Join(", ", act.Slots.Select(SlotText))})";
        }

        var text = new StringBuilder();
        foreach (var part in pattern.Parts)
        {
            var isGlued = part is WordPart { Glued: true };
            text.Append(text.Length == 0 || isGlued ? "" : " ");
            text.Append(
                part switch
                {
                    WordPart word => word.Singular,
                    SlotPart slot => $"{{{SlotText(slot.Slot)}}}",
                    _ => throw new InvalidOperationException(
                        "A new kind of pattern part has no text."
                    ),
                }
            );
        }

        return text.ToString();
    }

    private static string SlotText(Slot slot)
    {
        var kind = slot.Kind?.Name ?? "fact";
        return slot.Name == kind ? kind : $"{slot.Name}: {kind}";
    }
}
