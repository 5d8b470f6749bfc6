using Mathilda.Language.Text;

namespace Mathilda.Studio.Serving;

/// <summary>Addresses in the studio.</summary>
public static class Links
{
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
    public static string Text(string file, int line) =>
        $"/text/{string.Join('/', file.Split('/').Select(Uri.EscapeDataString))}#L{line}";

    public static string Text(Location where) => Text(where.Source.Path, where.Line);
}
