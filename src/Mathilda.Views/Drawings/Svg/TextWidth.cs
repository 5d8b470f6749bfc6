namespace Mathilda.Views.Drawings.Svg;

/// <summary>How wide text will be, near enough and rather too wide: a drawing does not know the reader's fonts.</summary>
internal static class TextWidth
{
    private const string Narrow = "iIjlt.,:;'’‘|!()[]fr ";
    private const string Wide = "mwMW@—%";

    /// <summary>In units of the drawing.</summary>
    public static double Of(string text, double size) => text.Sum(OfLetter) * size;

    /// <summary>Of bold text.</summary>
    public static double OfBold(string text, double size) => Of(text, size) * 1.12;

    /// <summary>The text, cut with “…” if it is too wide.</summary>
    public static string Cut(string text, double size, double most)
    {
        if (Of(text, size) <= most)
        {
            return text;
        }

        var kept = text.Length;
        while (kept > 1 && Of(text[..kept].TrimEnd() + "…", size) > most)
        {
            kept -= char.IsLowSurrogate(text[kept - 1]) ? 2 : 1;
        }

        return text[..Math.Max(kept, 0)].TrimEnd() + "…";
    }

    /// <summary>The text in at most so many lines; the last is cut if there is more.</summary>
    public static IReadOnlyList<string> Wrap(string text, double size, double width, int mostLines)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length == 0 || lines.Count == mostLines - 1 || Of(longer, size) <= width)
            {
                line = longer;
                continue;
            }

            lines.Add(line);
            line = word;
        }

        lines.Add(line);
        return [.. lines.Select(l => Cut(l, size, width))];
    }

    private static double OfLetter(char letter) =>
        Narrow.Contains(letter) ? 0.36
        : Wide.Contains(letter) ? 0.92
        : char.IsUpper(letter) ? 0.71
        : letter is >= '\u0300' and <= '\u036f' ? 0
        : letter >= '\u2e80' ? 1.02
        : 0.6;
}
