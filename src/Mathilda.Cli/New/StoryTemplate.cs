using System.Globalization;

namespace Mathilda.Cli.New;

/// <summary>The story that <c>mathilda new</c> starts with; its files lie beside this one.</summary>
internal static class StoryTemplate
{
    private const string Prefix = "new/";
    private const string TitleSlot = "TITLE";

    /// <summary>Names and texts, in order.</summary>
    /// <param name="folder">Where it is to go: its last name becomes the title.</param>
    public static IReadOnlyList<(string Name, string Text)> Files(string folder)
    {
        var assembly = typeof(StoryTemplate).Assembly;
        var files = new List<(string, string)>();
        foreach (
            var name in assembly
                .GetManifestResourceNames()
                .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)
        )
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            files.Add(
                (
                    name[Prefix.Length..],
                    reader.ReadToEnd().Replace(TitleSlot, TitleOf(folder), StringComparison.Ordinal)
                )
            );
        }

        return files;
    }

    /// <summary>"stories/the-old_harbour" is "The old harbour".</summary>
    private static string TitleOf(string folder)
    {
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var words = new string([
            .. name.Select(c =>
                c is '-' or '_' or '.' || char.IsControl(c) ? ' '
                : c == '"' ? '\''
                : c
            ),
        ]).Trim();
        return words.Length == 0
            ? "A story"
            : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }
}
