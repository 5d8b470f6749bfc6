using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>A declared name: how it is printed, and how it is compared.</summary>
internal static class NameText
{
    /// <summary>As it is printed; quotes left out.</summary>
    public static string Of(Phrase phrase, int start, int end) =>
        end == start + 1 && phrase[start].Token.Kind == TokenKind.Text
            ? phrase[start].Token.Value
            : phrase.TextOf(start, end);

    /// <summary>As it is compared: keys, the leading article left out; empty if it is no name.</summary>
    public static List<string> Words(Phrase phrase, int start, int end)
    {
        var words = new List<string>();
        for (var i = start; i < end; i++)
        {
            if (phrase[i].Token.Kind == TokenKind.Text)
            {
                words.AddRange(WordText.Split(phrase[i].Token.Value));
            }
            else if (phrase[i].IsNamePart)
            {
                words.Add(phrase[i].Key);
            }
            else
            {
                return [];
            }
        }

        if (words.Count > 1 && WordText.IsArticle(words[0]))
        {
            words.RemoveAt(0);
        }

        return words;
    }
}
