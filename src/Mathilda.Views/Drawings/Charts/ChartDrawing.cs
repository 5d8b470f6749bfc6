using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

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

    public static string Render(Staging staging, ChartOptions chart, DrawingOptions options)
    {
        var plan = new ChartPlan(staging, chart);
        var layout = new ChartLayout(plan);
        return Frame.Draw(
            options,
            "chart",
            (layout.Width, layout.Height),
            $"{staging.Title}: who meets whom, scene by scene",
            Description(plan, chart),
            page =>
            {
                new ChartScenes(layout, options, page).Draw();
                new ChartLines(layout, options, page).Draw();
                DrawPlayhead(layout, chart, page);
                ChartLegend.Draw(layout, page);
            }
        );
    }

    private static string Description(ChartPlan plan, ChartOptions chart)
    {
        var order = chart.IsAsTold ? "in the order of telling" : "in the order of time";
        var left =
            plan.People.Count < plan.OnStage
                ? $" {plan.OnStage - plan.People.Count} more are on stage and not shown."
                : "";
        return $"{plan.People.Count} people as lines through {plan.Scenes.Count} scenes {order}; those who meet run side by side.{left}";
    }

    private static void DrawPlayhead(ChartLayout layout, ChartOptions chart, SvgPage page)
    {
        var x = ChartLayout.Left;
        var isShown = false;
        for (var column = 1; column <= layout.Plan.Scenes.Count; column++)
        {
            var events = layout.Plan.Scenes[column - 1].Events;
            for (var i = 0; i < events.Count; i++)
            {
                if (events[i].Index == chart.Playhead)
                {
                    x = ChartLayout.EventX(column, i, events.Count);
                    isShown = true;
                }
            }
        }

        page.Shape(
            "line",
            null,
            ("class", "playhead"),
            ("x1", x),
            ("x2", x),
            ("y1", layout.EventY - 8),
            ("y2", layout.HeadHeight + layout.BodyHeight),
            ("visibility", isShown ? "visible" : "hidden")
        );
    }
}
