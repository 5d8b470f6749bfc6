using Mathilda.Language.Text;

namespace Mathilda.Studio.Serving;

/// <summary>Addresses in the studio.</summary>
public static class Links
{
    /// <summary>Of a long file, so many lines stand on one page.</summary>
    public const int LinesShown = 1500;

    /// <summary>The story at a moment, as somebody sees it.</summary>
    /// <param name="moment">See <see cref="Live.Moment.Name"/>.</param>
    /// <param name="who">A word of <see cref="Live.Names"/>; null = everybody.</param>
    public static string Moment(string moment, string? who = null) =>
        $"/?after={Uri.EscapeDataString(moment)}"
        + (who is null ? "" : $"&who={Uri.EscapeDataString(who)}")
        + "#moment";

    public static string Person(string word) => $"/people/{word}";

    public static string Place(string word) => $"/places/{word}";

    public static string Thing(string word) => $"/things/{word}";

    public static string Finding(string code) => $"/findings/{code}";

    /// <summary>The line of a file.</summary>
    /// <param name="file">The path as the story's texts are named.</param>
    /// <param name="line">From 1.</param>
    public static string Text(string file, int line)
    {
        var first = FirstShown(line);
        var page = first == 1 ? "" : $"?from={first}";
        return $"{Text(file)}{page}#L{line}";
    }

    /// <summary>A file.</summary>
    /// <param name="file">The path as the story's texts are named.</param>
    public static string Text(string file) =>
        $"/text/{string.Join('/', TextWords(file).Split('/').Select(Uri.EscapeDataString))}";

    /// <summary>A path as it stands in an address, where no part may be empty or lead upwards.</summary>
    /// <param name="file">The path as the story's texts are named.</param>
    public static string TextWords(string file) =>
        string.Join(
            '/',
            file.Split('/')
                .Select(part =>
                    part switch
                    {
                        "" => "~",
                        "." => "~here",
                        ".." => "~up",
                        ['~', ..] => $"~{part}",
                        _ => part,
                    }
                )
        );

    /// <summary>The first line of the page that shows a line of a long file.</summary>
    /// <param name="line">From 1.</param>
    public static int FirstShown(int line) => ((line - 1) / LinesShown * LinesShown) + 1;

    public static string Text(Location where) => Text(where.Source.Path, where.Line);
}
