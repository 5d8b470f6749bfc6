using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>A chart whose lines and bands have their place, which is what takes long: it can be drawn many times, with the playhead elsewhere or other links.</summary>
public sealed class LaidChart
{
    private readonly ChartLayout _layout;
    private readonly bool _isAsTold;

    internal LaidChart(ChartLayout layout, bool isAsTold) =>
        (_layout, _isAsTold) = (layout, isAsTold);

    /// <param name="playhead">The index of the event at which it stands; null = it is hidden.</param>
    /// <param name="options">The surroundings.</param>
    public string Render(int? playhead, DrawingOptions options) =>
        Frame.Draw(
            options,
            "chart",
            (_layout.Width, _layout.Height),
            $"{_layout.Plan.Staging.Title}: who meets whom, scene by scene",
            Description(),
            page =>
            {
                new ChartScenes(_layout, options, page).Draw();
                new ChartLines(_layout, options, page).Draw();
                DrawPlayhead(playhead, page);
                ChartLegend.Draw(_layout, page);
            }
        );

    private string Description()
    {
        var plan = _layout.Plan;
        var order = _isAsTold ? "in the order of telling" : "in the order of time";
        var left =
            plan.People.Count < plan.OnStage
                ? $" {plan.OnStage - plan.People.Count} more are on stage and not shown."
                : "";
        return $"{plan.People.Count} people as lines through {plan.Scenes.Count} scenes {order}; those who meet run side by side.{left}";
    }

    private void DrawPlayhead(int? playhead, SvgPage page)
    {
        var x = ChartLayout.Left;
        var isShown = false;
        for (var column = 1; column <= _layout.Plan.Scenes.Count; column++)
        {
            var events = _layout.Plan.Scenes[column - 1].Events;
            for (var i = 0; i < events.Count; i++)
            {
                if (events[i].Index == playhead)
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
            ("y1", _layout.EventY - 8),
            ("y2", _layout.HeadHeight + _layout.BodyHeight),
            ("visibility", isShown ? "visible" : "hidden")
        );
    }
}
