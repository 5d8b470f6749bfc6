using Mathilda.Coverage;
using Mathilda.Language.Findings;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Files;

/// <summary>A story from the disk, with the edits asked for laid over it.</summary>
/// <param name="Title">The story's; its path where it has none.</param>
/// <param name="Edits">The edits' titles, in order.</param>
/// <param name="Project">Null if files could not be read.</param>
/// <param name="Findings">What stood in the way of reading files.</param>
public sealed record OpenedStory(
    string Title,
    IReadOnlyList<string> Edits,
    StoryProject? Project,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>The texts of its sources that were asked for.</summary>
    public SourceSet Sources { get; private init; } = SourceSet.None;

    /// <summary>Reads and opens.</summary>
    /// <param name="files">The disk.</param>
    /// <param name="path">Of the story.</param>
    /// <param name="edits">Paths of edits, in order.</param>
    /// <param name="sources">Texts of sources, as <c>--source</c> names them.</param>
    public static OpenedStory Open(
        IFiles files,
        string path,
        IReadOnlyList<string>? edits = null,
        IReadOnlyList<string>? sources = null
    )
    {
        var story = StoryFiles.Load(files, path);
        var changes = (edits ?? []).Select(e => StoryFiles.LoadEdit(files, e)).ToList();
        var (documents, unread) = SourceFiles.Load(files, sources ?? []);
        Finding[] findings = [.. story.Findings, .. changes.SelectMany(c => c.Findings), .. unread];
        if (findings.Length > 0)
        {
            return new OpenedStory(path, [], null, findings);
        }

        var project = StoryProject.Open(story.Texts);
        var texts = changes.SelectMany(c => c.Texts).ToList();
        foreach (var edit in texts)
        {
            project = project.WithEdit(edit);
        }

        var set = project.Sources(documents);
        if (set.Findings.Count > 0)
        {
            return new OpenedStory(path, [], null, set.Findings);
        }

        var title =
            project.Model.Title.Length > 0 ? project.Model.Title : StoryFiles.Shown(files, path);
        return new OpenedStory(title, [.. texts.Select(TitleOf)], project, []) { Sources = set };
    }

    /// <summary>What stands behind <c>edit</c>; the path where nothing does.</summary>
    private static string TitleOf(SourceText edit) =>
        Parser
            .Parse(edit)
            .Lines.FirstOrDefault(l => l.Kind == LineKind.Edit)
            ?.Tokens.Where(t => t.Kind == TokenKind.Text)
            .Select(t => t.Value)
            .FirstOrDefault()
        ?? edit.Path;
}
