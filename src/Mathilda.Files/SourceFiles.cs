using Mathilda.Coverage;
using Mathilda.Language.Findings;

namespace Mathilda.Files;

/// <summary>Reads the texts that a story is taken from, as <c>--source NAME=FILE</c> names them.</summary>
public static class SourceFiles
{
    /// <summary>The sources, and what stood in the way of reading them.</summary>
    public static (IReadOnlyList<SourceDocument> Sources, IReadOnlyList<Finding> Findings) Load(
        IFiles files,
        IReadOnlyList<string> given
    )
    {
        var sources = new List<SourceDocument>();
        var findings = new List<Finding>();
        foreach (var one in given)
        {
            var (name, path) = Parts(one);
            var loaded = StoryFiles.LoadText(files, path);
            findings.AddRange(loaded.Findings);
            sources.AddRange(loaded.Texts.Select(text => SourceDocument.Read(name, text)));
        }

        return (sources, findings);
    }

    /// <summary>What about such an option cannot be understood; null if it has a name and a file.</summary>
    public static string? ProblemOf(string given) =>
        Parts(given) is { Name.Length: > 0, Path.Length: > 0 }
            ? null
            : $"`--source {given}` does not say which source that is: write `--source NAME=FILE`";

    private static (string Name, string Path) Parts(string given)
    {
        var sign = given.IndexOf('=', StringComparison.Ordinal);
        return sign < 0 ? ("", given) : (given[..sign], given[(sign + 1)..]);
    }
}
