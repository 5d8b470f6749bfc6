using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Views.Drawings;
using Mathilda.Views.Drawings.Causes;
using Mathilda.Views.Drawings.Charts;
using Mathilda.Views.Drawings.Knowledge;
using Mathilda.Views.Drawings.People;
using Mathilda.Views.Drawings.Places;

namespace Mathilda.Cli.Drawing;

/// <summary>What is to be drawn.</summary>
/// <param name="Kind">One of <see cref="Kinds"/>.</param>
/// <param name="After">The moment: an event id, "start", or null for the end.</param>
/// <param name="Event">For causes: an event id.</param>
/// <param name="People">For the chart: how many.</param>
/// <param name="IsAsTold">For the chart: in the order of telling.</param>
internal sealed record DrawingRequest(
    string Kind,
    string? After,
    string? Event,
    int People,
    bool IsAsTold
)
{
    private const string Chart = "chart";
    private const string Knowledge = "knowledge";
    private const string Ties = "people";
    private const string Causes = "causes";
    private const string Places = "places";

    public static string[] Kinds { get; } = [Chart, Knowledge, Ties, Causes, Places];

    /// <summary>What about the request makes no sense; null if nothing.</summary>
    public (string What, string Hint)? Problem =>
        People < 1 ? ("`--people` needs a number from 1", "Like: --people 12")
        : Kind == Causes && Event is null
            ? (
                "`draw PATH causes` needs `--event EVENT`",
                "Like: mathilda draw PATH causes --event e15"
            )
        : Kind != Causes && Event is not null
            ? ("`--event` goes with `causes`", "For a moment say --after EVENT")
        : null;

    /// <returns>Null, with findings, if the story or the question cannot be understood.</returns>
    public (string? Drawing, IReadOnlyList<Finding> Findings) Draw(
        OpenedStory story,
        CancellationToken cancel
    )
    {
        if (story.Project is not { } project)
        {
            return (null, story.Findings);
        }

        return Kind switch
        {
            Chart => DrawChart(project, cancel),
            Knowledge => DrawKnowledge(project),
            Ties => DrawTies(project),
            Causes => DrawCauses(project, cancel),
            Places => DrawPlaces(project),
            _ => throw new ArgumentOutOfRangeException(nameof(story), Kind),
        };
    }

    private (string?, IReadOnlyList<Finding>) DrawChart(
        StoryProject project,
        CancellationToken cancel
    )
    {
        var staging = project.Staging(cancel);
        var moment = After is null ? null : project.World(After, null);
        IReadOnlyList<Finding> findings = [.. staging.Findings, .. moment?.Findings ?? []];
        var chart = new ChartOptions
        {
            MostPeople = People,
            IsAsTold = IsAsTold,
            Playhead = moment?.After?.Index,
        };
        return Give(findings, () => ChartDrawing.Render(staging, chart, DrawingOptions.Alone));
    }

    private (string?, IReadOnlyList<Finding>) DrawKnowledge(StoryProject project)
    {
        var table = project.KnowledgeMatrix(After);
        return Give(
            table.Findings,
            () => KnowledgeDrawing.Render(table, Cast(project), DrawingOptions.Alone)
        );
    }

    private (string?, IReadOnlyList<Finding>) DrawTies(StoryProject project)
    {
        var ties = project.Ties(After);
        return Give(ties.Findings, () => PeopleDrawing.Render(ties, DrawingOptions.Alone));
    }

    private (string?, IReadOnlyList<Finding>) DrawCauses(
        StoryProject project,
        CancellationToken cancel
    )
    {
        var why = project.Why(Event!, cancel);
        return Give(
            why.Findings,
            () => CausesDrawing.Render(why, Cast(project), DrawingOptions.Alone)
        );
    }

    private (string?, IReadOnlyList<Finding>) DrawPlaces(StoryProject project)
    {
        var where = project.Whereabouts(After);
        return Give(where.Findings, () => PlacesDrawing.Render(where, DrawingOptions.Alone));
    }

    private static List<string> Cast(StoryProject project) =>
        [.. project.Model.People.Select(p => p.Name)];

    private static (string?, IReadOnlyList<Finding>) Give(
        IReadOnlyList<Finding> findings,
        Func<string> draw
    ) => findings.Any(f => f.Severity == Severity.Error) ? (null, findings) : (draw(), findings);
}
