namespace Mathilda.Views.Texts;

/// <summary>Texts cut or broken to a width.</summary>
internal static class Fitting
{
    /// <summary>The text in one line, cut between two words, with dots, if it is wider than so many columns.</summary>
    public static string Cut(string text, int width)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        if (Cells.WidthOf(text) <= width)
        {
            return string.Join(' ', words);
        }

        var line = "";
        foreach (var word in words)
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Cells.WidthOf(longer) > width - 1)
            {
                return line.Length == 0 ? word : line + "…";
            }

            line = longer;
        }

        return line;
    }

    /// <summary>The text in lines of so many columns, broken between words; a longer word stands alone.</summary>
    public static IReadOnlyList<string> Wrap(string text, int width)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (line.Length > 0 && Cells.WidthOf(longer) > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        lines.Add(line);
        return lines;
    }
}
