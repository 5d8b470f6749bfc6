using System.Text;

namespace Mathilda.Studio.Live;

/// <summary>A form sends texts with line ends of its own: these put back those that the file has.</summary>
internal static class LineEnds
{
    private const string Usual = "\n";

    /// <summary>A text with the line ends of another: lines before and after what differs keep theirs, the rest have the most frequent.</summary>
    public static string As(string original, string text)
    {
        var before = Lines(original);
        var after = Lines(text);
        var usual =
            before
                .Where(l => l.End.Length > 0)
                .GroupBy(l => l.End, StringComparer.Ordinal)
                .OrderByDescending(g => g.Count())
                .FirstOrDefault()
                ?.Key
            ?? Usual;
        var (first, last) = SharedEnds.Of(
            [.. before.Select(l => l.Text)],
            [.. after.Select(l => l.Text)]
        );
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < after.Count - 1; i++)
        {
            var end =
                i < first ? before[i].End
                : i >= after.Count - last ? before[i - after.Count + before.Count].End
                : usual;
            written.Append(after[i].Text).Append(end.Length > 0 ? end : usual);
        }

        return written.Append(after[^1].Text).ToString();
    }

    /// <summary>At least one; the last has no end.</summary>
    private static List<(string Text, string End)> Lines(string text)
    {
        var lines = new List<(string, string)>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r'))
            {
                continue;
            }

            var length = text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n' ? 2 : 1;
            lines.Add((text[start..i], text.Substring(i, length)));
            i += length - 1;
            start = i + 1;
        }

        lines.Add((text[start..], ""));
        return lines;
    }
}
