using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>The scenes of a chart: headings, events as dots, and the places where people meet as bands.</summary>
internal sealed class ChartScenes(ChartLayout layout, DrawingOptions options, SvgPage page)
{
    public void Draw()
    {
        page.Open("g", ("class", "scenes"));
        for (var column = 1; column <= layout.Plan.Scenes.Count; column++)
        {
            var scene = layout.Plan.Scenes[column - 1];
            page.Open(
                "g",
                ("class", "scene"),
                ("data-scene", scene.Index),
                ("data-scene-id", scene.Id)
            );
            DrawHeading(scene, column);
            DrawEvents(scene, column);
            foreach (var meeting in scene.Meetings)
            {
                DrawBand(meeting, column);
            }

            page.Close();
        }

        page.Close();
    }

    private void DrawHeading(StagedScene scene, int column)
    {
        var x = ChartLayout.Middle(column);
        var link = options.SceneLink(scene.Index);
        page.OpenLink(link);
        page.Text(
            "text",
            $"{scene.Index + 1}",
            ("class", "number"),
            ("x", x),
            ("y", ChartLayout.NumberY),
            ("text-anchor", "middle")
        );
        var lines = ChartLayout.Titles(scene);
        for (var i = 0; i < lines.Count; i++)
        {
            page.Text(
                "text",
                lines[i],
                ("class", "title"),
                ("x", x),
                ("y", ChartLayout.TitleY(i)),
                ("text-anchor", "middle")
            );
        }

        page.CloseLink(link);
        page.Shape(
            "line",
            null,
            ("class", "rule"),
            ("x1", x - (ChartLayout.BandWidth / 2)),
            ("x2", x + (ChartLayout.BandWidth / 2)),
            ("y1", layout.EventY),
            ("y2", layout.EventY)
        );
    }

    private void DrawEvents(StagedScene scene, int column)
    {
        for (var i = 0; i < scene.Events.Count; i++)
        {
            var happening = scene.Events[i];
            var link = options.EventLink(happening);
            page.OpenLink(link);
            page.Shape(
                "circle",
                happening.Sentence,
                ("class", "event"),
                ("data-event", happening.Index),
                ("data-event-id", happening.Id),
                ("cx", ChartLayout.EventX(column, i, scene.Events.Count)),
                ("cy", layout.EventY),
                ("r", 3)
            );
            page.CloseLink(link);
        }
    }

    private void DrawBand(Meeting meeting, int column)
    {
        List<double> rows =
        [
            .. layout
                .Orders[column]
                .Where(l => meeting.People.Contains(layout.Plan.People[l]))
                .Select(l => layout.Y(column, l)),
        ];
        if (rows.Count == 0)
        {
            return;
        }

        var top = rows.Min() - ChartLayout.BandTop(meeting);
        var link = meeting.Place is null ? null : options.PlaceLink(meeting.Place);
        page.OpenLink(link);
        page.Shape(
            "rect",
            meeting.Place,
            ("class", "band"),
            ("data-place", meeting.Place),
            ("x", ChartLayout.BandStart(column)),
            ("y", top),
            ("width", ChartLayout.BandWidth),
            ("height", rows.Max() + ChartLayout.BandBottom - top),
            ("rx", 6)
        );
        page.Lines(
            ChartLayout.Places(meeting),
            ChartLayout.BandStart(column) + 5,
            top + 11,
            ChartLayout.PlaceLine,
            ("class", "quiet")
        );
        page.CloseLink(link);
    }
}
