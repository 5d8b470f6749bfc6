using System.Text;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Words as text again.</summary>
internal static class WordText
{
    /// <summary>The tokens as written, with one blank wherever there was white space.</summary>
    public static string Join(IReadOnlyList<Token> tokens, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (i > start && !tokens[i].Glued)
            {
                text.Append(' ');
            }

            text.Append(tokens[i].Text);
        }

        return text.ToString();
    }

    public static string Join(Word[] words, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start; i < end; i++)
        {
            if (i > start && !words[i].Token.Glued)
            {
                text.Append(' ');
            }

            text.Append(words[i].Token.Text);
        }

        return text.ToString();
    }

    /// <summary>How tokens are compared: their keys, one blank between them, a leading article left out.</summary>
    public static string KeyOf(IReadOnlyList<Token> tokens, int start, int end)
    {
        var text = new StringBuilder();
        for (var i = start + (HasArticle(tokens, start, end) ? 1 : 0); i < end; i++)
        {
            if (text.Length > 0)
            {
                text.Append(' ');
            }

            text.Append(Phrase.KeyOf(tokens[i]));
        }

        return text.ToString();
    }

    /// <summary>Whether an article stands first, and something after it.</summary>
    public static bool HasArticle(IReadOnlyList<Token> tokens, int start, int end) =>
        start + 1 < end && IsArticle(tokens[start].Value);

    public static bool IsArticle(string key) => key is "the" or "a" or "an";

    /// <summary>The words of a text, as keys; a closing <c>'s</c> is a word of its own.</summary>
    public static List<string> Split(string text)
    {
        var keys = new List<string>();
        var i = 0;
        while (i < text.Length)
        {
            if (!IsWordCharacter(text[i]))
            {
                i++;
                continue;
            }

            var start = i;
            while (i < text.Length && (IsWordCharacter(text[i]) || IsInner(text, i)))
            {
                i++;
            }

            AddWord(keys, text.Substring(start, i - start));
            if (i < text.Length && text[i] is '\'' or '\u2019')
            {
                keys.Add("'s");
                i++;
            }
        }

        return keys;
    }

    private static void AddWord(List<string> keys, string word)
    {
        var key = word.Normalize(NormalizationForm.FormC)
            .Replace('\u2019', '\'')
            .ToLowerInvariant();
        if (key.EndsWith("'s", StringComparison.Ordinal))
        {
            keys.Add(key.Substring(0, key.Length - 2));
            keys.Add("'s");
        }
        else
        {
            keys.Add(key);
        }
    }

    private static bool IsWordCharacter(char c) =>
        char.IsLetterOrDigit(c)
        || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;

    private static bool IsInner(string text, int i) =>
        text[i] is '-' or '\'' or '\u2019'
        && i > 0
        && i + 1 < text.Length
        && IsWordCharacter(text[i - 1])
        && IsWordCharacter(text[i + 1]);
}
