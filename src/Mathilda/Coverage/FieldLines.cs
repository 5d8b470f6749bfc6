using Mathilda.Language.Text;

namespace Mathilda.Coverage;

/// <summary>Tells the lines of a fact sheet from those of prose.</summary>
internal static class FieldLines
{
    private const int MostLettersOfName = 40;

    private static readonly string[] Dashes = [" - ", " \u2013 ", " \u2014 "];

    /// <summary>The numbers, from 1, of the lines that are fields.</summary>
    public static HashSet<int> Of(SourceText text)
    {
        var found = new HashSet<int>();
        var wasColon = false;
        for (var line = 1; line <= text.LineCount; line++)
        {
            var content = text.TextOf(SourceDocument.Trimmed(text.Content, text.LineSpan(line)));
            if (
                Dashes.Any(dash => IsName(content, content.IndexOf(dash, StringComparison.Ordinal)))
            )
            {
                found.Add(line);
            }

            // A colon also stands in headings and sentences: only beside another such line does it make a field.
            var isColon =
                IsName(content, content.IndexOf(": ", StringComparison.Ordinal))
                || IsName(content, content.IndexOf('\t'));
            if (isColon && wasColon)
            {
                found.Add(line - 1);
                found.Add(line);
            }

            wasColon = isColon;
        }

        return found;
    }

    /// <summary>Whether a short name without the marks of a sentence stands before the sign.</summary>
    private static bool IsName(string line, int sign)
    {
        if (sign is <= 0 or > MostLettersOfName)
        {
            return false;
        }

        var name = line.AsSpan(0, sign);
        return char.IsUpper(name[0]) && name.IndexOfAny(".!?,;\"\u201c".AsSpan()) < 0;
    }
}
