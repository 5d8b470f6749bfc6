using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>Divides a paragraph into sentences.</summary>
/// <remarks>
/// A sentence ends with a full stop, a question or exclamation mark or dots, and the quotes and brackets that close after it, where a blank follows and
/// then something that may begin a sentence: anything but a small letter. Initials and the usual abbreviations do not end one.
/// </remarks>
internal static class SentenceSplit
{
    private static readonly HashSet<string> Abbreviations = new(StringComparer.Ordinal)
    {
        "Mr",
        "Mrs",
        "Ms",
        "Dr",
        "St",
        "Prof",
        "Jr",
        "Sr",
        "vs",
        "cf",
        "No",
        "pp",
        "e.g",
        "i.e",
    };

    /// <summary>The sentences of a stretch, without blanks between.</summary>
    public static IReadOnlyList<TextSpan> Of(string text, TextSpan span)
    {
        var sentences = new List<TextSpan>();
        var start = span.Start;
        for (var at = span.Start; at < span.End; at++)
        {
            if (!Ends(text[at]) || (at + 1 < span.End && Ends(text[at + 1])))
            {
                continue;
            }

            var end = AfterClosers(text, at + 1, span.End);
            if (end < span.End && char.IsWhiteSpace(text[end]) && !IsAbbreviation(text, start, at))
            {
                var next = end;
                while (next < span.End && char.IsWhiteSpace(text[next]))
                {
                    next++;
                }

                if (!char.IsLower(text[Opened(text, next, span.End)]))
                {
                    sentences.Add(new TextSpan(start, end - start));
                    start = next;
                    at = next - 1;
                }
            }
        }

        if (start < span.End)
        {
            sentences.Add(new TextSpan(start, span.End - start));
        }

        return sentences;
    }

    /// <summary>Whether a sentence may end with the sign.</summary>
    public static bool Ends(char sign) => sign is '.' or '!' or '?' or '\u2026';

    /// <summary>Where the text before the closing quotes and brackets at its end ends.</summary>
    public static int BeforeClosers(string text, int start, int end)
    {
        while (end > start + 1 && IsCloser(text[end - 1]))
        {
            end--;
        }

        return end;
    }

    private static int AfterClosers(string text, int at, int end)
    {
        while (at < end && IsCloser(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The first letter after opening quotes and brackets.</summary>
    private static int Opened(string text, int at, int end)
    {
        while (
            at < end - 1
            && text[at] is '"' or '\'' or '\u201c' or '\u2018' or '\u00ab' or '(' or '['
        )
        {
            at++;
        }

        return at;
    }

    private static bool IsCloser(char sign) =>
        sign is '"' or '\'' or '\u201d' or '\u2019' or '\u00bb' or ')' or ']';

    /// <summary>Whether the full stop at a place belongs to a title, an initial or an abbreviation.</summary>
    private static bool IsAbbreviation(string text, int start, int at)
    {
        if (text[at] != '.')
        {
            return false;
        }

        var from = at;
        while (from > start && (char.IsLetter(text[from - 1]) || text[from - 1] == '.'))
        {
            from--;
        }

        var word = text[from..at];
        return (word.Length == 1 && char.IsUpper(word[0]) && word != "I")
            || Abbreviations.Contains(word);
    }
}
