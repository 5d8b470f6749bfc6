using Mathilda.Answers;
using Mathilda.Studio.Live;
using Mathilda.Studio.Serving;
using Mathilda.Views.Drawings.Charts;

namespace Mathilda.Studio.Pages;

/// <summary>The chart as the first page shows it: of a long story, the stretch around the playhead.</summary>
/// <param name="Drawing">With links, and with the playhead in its place.</param>
public sealed record ChartView(string Drawing)
{
    private const int MostPeople = 30;
    private const int MostScenes = 60;
    private const int LeastScenes = 10;
    private const int MostEvents = 300;

    /// <summary>A moment in the stretch before; null if this is the first.</summary>
    public Moment? Earlier { get; init; }

    /// <summary>A moment in the stretch after; null if this is the last.</summary>
    public Moment? Later { get; init; }

    /// <summary>How many scenes there are in all, and those drawn, counted from 1.</summary>
    public (int First, int Last, int All) Scenes { get; init; }

    public bool IsAsTold { get; init; }

    /// <summary>Those asked for, by name; empty = the busiest.</summary>
    public IReadOnlyList<string> Chosen { get; init; } = [];

    /// <summary>How many people are drawn at most.</summary>
    public int PeopleShown { get; init; }

    /// <summary>Draws it; its layout is kept.</summary>
    public static async Task<ChartView> Of(
        Picture picture,
        MomentView moment,
        bool isAsTold,
        IReadOnlyList<string> chosen
    )
    {
        var staging = await picture.Staging();
        var columns = ChartDrawing.Columns(staging, isAsTold);
        var most = MostColumns(columns);
        var first = FirstOf(columns, moment.Staged, most);
        var last = Math.Min(first + most, columns.Count);
        var options = new ChartOptions
        {
            MostPeople = MostPeople,
            People = chosen,
            IsAsTold = isAsTold,
            Stretch = (first, most),
        };
        var chart = await picture.Facts.Keep(
            string.Join('\0', [$"chart {first} {isAsTold}", .. chosen]),
            () => Task.FromResult(ChartDrawing.Lay(staging, options))
        );
        return new ChartView(chart.Render(moment.At.Event?.Index, Linked(picture, moment, staging)))
        {
            Earlier = first == 0 ? null : MomentIn(columns[first - 1], moment),
            Later = last == columns.Count ? null : MomentIn(columns[last], moment),
            Scenes = (first + 1, last, columns.Count),
            IsAsTold = isAsTold,
            Chosen = chosen,
            PeopleShown =
                chosen.Count > 0 ? chosen.Count : Math.Min(MostPeople, picture.Names.People.Count),
        };
    }

    // A page stays small: fewer scenes where much happens in each.
    private static int MostColumns(IReadOnlyList<StagedScene> columns)
    {
        var events = Math.Max(columns.Sum(c => c.Events.Count), 1);
        return Math.Clamp(MostEvents * columns.Count / events, LeastScenes, MostScenes);
    }

    // Stretches stand still while the playhead moves within one.
    private static int FirstOf(IReadOnlyList<StagedScene> columns, StagedScene? scene, int most)
    {
        var at = Math.Max(
            Enumerable.Range(0, columns.Count).FirstOrDefault(i => columns[i] == scene, 0),
            0
        );
        return columns.Count <= most ? 0 : at / most * most;
    }

    private static Moment? MomentIn(StagedScene scene, MomentView moment) =>
        scene.Events is [var happening, ..] ? moment.MomentOf(happening.Index) : null;

    private static Views.Drawings.DrawingOptions Linked(
        Picture picture,
        MomentView moment,
        Staging staging
    ) =>
        Drawings.In("chart", picture) with
        {
            EventLink = e => Links.Moment(moment.MomentOf(e.Index).Name, moment.Who),
            SceneLink = scene =>
                staging.Scenes[scene].Events is [.., var last]
                    ? Links.Moment(moment.MomentOf(last.Index).Name, moment.Who)
                    : null,
        };
}
