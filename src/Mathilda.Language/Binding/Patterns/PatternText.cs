using System.Text;
using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>Patterns as text.</summary>
internal static class PatternText
{
    /// <summary>With the singular forms: "{giver} gives {gift} to {taker}".</summary>
    public static string Of(IReadOnlyList<PatternPart> parts)
    {
        var text = new StringBuilder();
        foreach (var part in parts)
        {
            if (text.Length > 0 && part is not WordPart { Glued: true })
            {
                text.Append(' ');
            }

            text.Append(
                part is WordPart word ? word.Singular : "{" + ((SlotPart)part).Slot.Name + "}"
            );
        }

        return text.ToString();
    }

    /// <summary>What tells one pattern from another: its words, and the kinds of its slots.</summary>
    public static string KeyOf(IReadOnlyList<PatternPart> parts) =>
        string.Join(
            ' ',
            parts.Select(part =>
                part is WordPart word
                    ? word.Plural.ToLowerInvariant()
                    : "{" + (((SlotPart)part).Slot.Kind?.Name ?? "fact") + "}"
            )
        );
}
