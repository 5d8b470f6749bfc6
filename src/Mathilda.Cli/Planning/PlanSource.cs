using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Planning;

namespace Mathilda.Cli.Planning;

/// <summary>What stories can be looked for in: a story of ours, or a problem file of Sabre.</summary>
/// <param name="Title">Of the story; the path of a problem.</param>
/// <param name="IsSabre">Whether it is a problem of Sabre.</param>
/// <param name="Start">Begins the search; null if files could not be read.</param>
/// <param name="Findings">What stood in the way of reading files.</param>
internal sealed record PlanSource(
    string Title,
    bool IsSabre,
    Func<PlanRequest, CancellationToken, StoryPlanning>? Start,
    IReadOnlyList<Finding> Findings
)
{
    private const string StoryEnding = ".story";

    /// <summary>Whether a path leads to a problem of Sabre: a file that is no story file.</summary>
    public static bool IsSabreFile(ToolHost host, string path) =>
        !path.EndsWith(StoryEnding, StringComparison.OrdinalIgnoreCase)
        && host.Files.KindOf(path) == PathKind.File;

    public static PlanSource Open(ToolHost host, string path, IReadOnlyList<string> edits)
    {
        if (!IsSabreFile(host, path))
        {
            var story = OpenedStory.Open(host.Files, path, edits);
            return new PlanSource(
                story.Title,
                IsSabre: false,
                story.Project is { } project ? project.StartPlan : null,
                story.Findings
            );
        }

        var loaded = StoryFiles.Load(host.Files, path);
        var title = StoryFiles.Shown(host.Files, path);
        return loaded.Findings.Count > 0
            ? new PlanSource(title, IsSabre: true, null, loaded.Findings)
            : new PlanSource(
                title,
                IsSabre: true,
                SabreProject.Open(loaded.Texts[0]).StartPlan,
                []
            );
    }
}
