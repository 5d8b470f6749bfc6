using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Stories;

/// <summary>Checks stories given as text or as files. Only this class knows how that is done.</summary>
internal static class Checked
{
    /// <summary>The findings of a story given as text; what follows a comment that it is a file of its own is an edit and laid over it.</summary>
    public static IReadOnlyList<Finding> Findings(string story)
    {
        var edit = story.IndexOf("// a file of its own:\n", StringComparison.Ordinal);
        return edit < 0
            ? StoryProject.Open([new SourceText("test.story", story)]).Check().Findings
            : StoryProject
                .Open([new SourceText("test.story", story[..edit])])
                .WithEdit(new SourceText("test-edit.story", story[edit..]))
                .Check()
                .Findings;
    }

    /// <summary>A story of the repository, its edits left out.</summary>
    public static StoryProject Open(string path)
    {
        var full = Path.Combine(Repository.Root, path);
        IEnumerable<string> files = Directory.Exists(full)
            ? Directory
                .EnumerateFiles(full, "*.story", SearchOption.AllDirectories)
                .Order(StringComparer.Ordinal)
            : [full];
        return StoryProject.Open([.. files.Select(Text)]);
    }

    /// <summary>A file of the repository as a source text.</summary>
    public static SourceText Text(string path) =>
        new(Path.GetRelativePath(Repository.Root, path).Replace('\\', '/'), File.ReadAllText(path));

    /// <summary>Findings as lines "CODE event", in order of text; hints left out.</summary>
    public static IReadOnlyList<string> Lines(IEnumerable<Finding> findings) =>
        [
            .. findings
                .Where(f => f.Severity != Severity.Hint)
                .Select(f => f.Event is null ? f.Code : $"{f.Code} {f.Event}")
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The fenced blocks of a page whose info string begins with "story", with what follows that word.</summary>
    public static IReadOnlyList<(string Mark, string Text)> Blocks(string markdown) =>
        [
            .. FencedBlock
                .In(markdown)
                .Where(b =>
                    b.Info == "story" || b.Info.StartsWith("story ", StringComparison.Ordinal)
                )
                .Select(b => (b.Info["story".Length..].Trim(), b.Text)),
        ];

    /// <summary>All of it as text, for a failing test.</summary>
    public static string Describe(IEnumerable<Finding> findings) =>
        string.Join(
            '\n',
            findings.Select(f => $"{f.Code} {f.Severity} {f.Where?.Line} {f.Event}: {f.Message}")
        );
}
