using Mathilda.Answers;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>The narrative chart: people as lines through the scenes, together where they meet.</summary>
/// <remarks>
/// Elements carry <c>data-person</c>, <c>data-scene</c> (index in the order of time), <c>data-place</c>, <c>data-event</c> (index) and
/// <c>data-event-id</c>; the line of class <c>playhead</c> is to be moved to the <c>cx</c> of an event. Source of the form: Munroe, "Movie narrative
/// charts", 2009.
/// </remarks>
public static class ChartDrawing
{
    /// <summary>The scenes in the order of the columns.</summary>
    public static IReadOnlyList<StagedScene> Columns(Staging staging, bool isAsTold) =>
        ChartPlan.InOrder(staging, isAsTold);

    /// <summary>Gives everything its place, without drawing it.</summary>
    public static LaidChart Lay(Staging staging, ChartOptions chart) =>
        new(new ChartLayout(new ChartPlan(staging, chart)), chart.IsAsTold);

    public static string Render(Staging staging, ChartOptions chart, DrawingOptions options) =>
        Lay(staging, chart).Render(chart.Playhead, options);
}
