using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>The forms of verbs in patterns.</summary>
internal static class Verbs
{
    /// <summary>The forms of a word that needs no mark: is/are, has/have, does/do; null for other words.</summary>
    public static WordPart? Unmarked(string word) =>
        word switch
        {
            "is" or "are" => new WordPart("are", "is"),
            "was" or "were" => new WordPart("were", "was"),
            "has" or "have" => new WordPart("have", "has"),
            "does" or "do" => new WordPart("do", "does"),
            _ => null,
        };

    /// <summary>Verbs with one form, that take "not" without "does".</summary>
    public static bool IsModal(string word) => word is "can" or "will" or "must" or "may";

    /// <summary>The bare form of a verb that ends in s: trusts, carries, teaches.</summary>
    public static string? Bare(string word)
    {
        if (word.Length < 4 || !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal))
        {
            return null;
        }

        if (word.Length > 4 && word.EndsWith("ies", StringComparison.Ordinal))
        {
            return word[..^3] + "y";
        }

        foreach (var ending in new[] { "ches", "shes", "sses", "xes", "oes" })
        {
            if (word.EndsWith(ending, StringComparison.Ordinal))
            {
                return word[..^2];
            }
        }

        return word[..^1];
    }

    /// <summary>The place of the verb in a pattern: the first word with forms, or a modal; −1 if there is none.</summary>
    public static int IndexIn(IReadOnlyList<PatternPart> parts)
    {
        for (var i = 0; i < parts.Count; i++)
        {
            if (
                parts[i] is WordPart word
                && (
                    word.Plural != word.Singular
                    || IsModal(word.Singular)
                    || Unmarked(word.Singular) is not null
                )
            )
            {
                return i;
            }
        }

        return -1;
    }
}
