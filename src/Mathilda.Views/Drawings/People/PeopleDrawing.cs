using Mathilda.Answers;
using Mathilda.Views.Drawings.Charts;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.People;

/// <summary>What people are to one another at a moment, as a graph.</summary>
/// <remarks>People carry <c>data-person</c>, ties <c>data-from</c>, <c>data-to</c> and the <c>data-event</c> that made them so.</remarks>
public static class PeopleDrawing
{
    public static string Render(Ties ties, DrawingOptions options)
    {
        var layout = new TieLayout(new TieGraph(ties));
        return Frame.Draw(
            options,
            "people",
            (layout.Width, layout.Height),
            $"What people are to one another {Moment(ties.After)}",
            string.Join(". ", ties.All.Select(t => t.Sentence)),
            page =>
            {
                for (var i = 0; i < layout.Graph.Edges.Count; i++)
                {
                    DrawTie(layout, i, page);
                }

                foreach (var person in layout.Graph.Parts.SelectMany(p => p))
                {
                    DrawPerson(layout, person, options, page);
                }

                if (layout.Graph.Alone.Count > 0)
                {
                    page.Lines(
                        layout.AloneLines,
                        TieLayout.Left,
                        layout.AloneY + 12,
                        16,
                        ("class", "alone")
                    );
                }
            }
        );
    }

    internal static string Moment(EventReference? after) =>
        after is null ? "at the start"
        : after.Id is null ? $"after “{after.Sentence}”"
        : $"after #{after.Id}";

    private static void DrawTie(TieLayout layout, int index, SvgPage page)
    {
        var edge = layout.Graph.Edges[index];
        var end = EndOf(layout, edge);
        var (tip, before) = (layout.OnEdge(edge, end), layout.OnEdge(edge, end - 0.03));
        var start = layout.At(edge.From);
        var bend = layout.Bend(edge);
        var people = layout.Graph.Ties.People;
        page.Open(
            "g",
            ("class", $"tie {DrawingStyle.ColourClass(edge.From)}"),
            ("data-from", people[edge.From]),
            ("data-to", people[edge.To]),
            ("data-event", edge.Ties[^1].Since?.Index)
        );
        page.Shape(
            "path",
            string.Join(". ", edge.Ties.Select(t => t.Sentence)),
            ("class", "link own"),
            ("d", $"M{N(start.X)} {N(start.Y)}Q{Quad(start, bend, end)} {N(tip.X)} {N(tip.Y)}")
        );
        page.Shape("path", null, ("class", "mark"), ("d", Arrow(before, tip)));
        var (lines, x, y) = layout.Labels[index];
        page.Lines(
            lines,
            x,
            y + 3.5 - ((lines.Count - 1) * TieLayout.WordLine / 2),
            TieLayout.WordLine,
            ("class", "quiet halo"),
            ("text-anchor", "middle")
        );
        page.Close();
    }

    // Where the curve meets the border of the name it leads to.
    private static double EndOf(TieLayout layout, TieEdge edge)
    {
        var t = 1.0;
        while (t > 0.5 && layout.IsUnder(edge.To, layout.OnEdge(edge, t)))
        {
            t -= 0.005;
        }

        return t;
    }

    // The control point of the first part of a quadratic curve that is cut at t.
    private static string Quad((double X, double Y) start, (double X, double Y) bend, double t) =>
        $"{N(start.X + (t * (bend.X - start.X)))} {N(start.Y + (t * (bend.Y - start.Y)))}";

    private static string Arrow((double X, double Y) from, (double X, double Y) tip)
    {
        var angle = Math.Atan2(tip.Y - from.Y, tip.X - from.X);
        (double X, double Y) Wing(double turn) =>
            (tip.X - (9 * Math.Cos(angle + turn)), tip.Y - (9 * Math.Sin(angle + turn)));
        var (a, b) = (Wing(0.4), Wing(-0.4));
        return $"M{N(tip.X)} {N(tip.Y)}L{N(a.X)} {N(a.Y)}L{N(b.X)} {N(b.Y)}z";
    }

    private static void DrawPerson(
        TieLayout layout,
        int person,
        DrawingOptions options,
        SvgPage page
    )
    {
        var name = layout.Graph.Ties.People[person];
        var (x, y) = layout.At(person);
        var width = layout.WidthOf(person);
        var link = options.PersonLink(name);
        page.OpenLink(link);
        page.Open(
            "g",
            ("class", $"person {DrawingStyle.ColourClass(person)}"),
            ("data-person", name)
        );
        page.Shape(
            "rect",
            layout.Graph.Ties.IsAlive[person] ? name : $"{name}, dead",
            ("class", "inner own"),
            ("x", x - (width / 2)),
            ("y", y - (TieLayout.NodeHeight / 2)),
            ("width", width),
            ("height", TieLayout.NodeHeight),
            ("rx", TieLayout.NodeHeight / 2)
        );
        page.Text(
            "text",
            TieLayout.Shown(name),
            ("class", "name"),
            ("x", x),
            ("y", y + 4),
            ("text-anchor", "middle")
        );
        if (!layout.Graph.Ties.IsAlive[person])
        {
            page.Shape(
                "path",
                null,
                ("class", "death"),
                ("d", ChartLines.Cross(x + (width / 2), y - (TieLayout.NodeHeight / 2)))
            );
        }

        page.Close();
        page.CloseLink(link);
    }

    private static string N(double value) => SvgPage.Number(value);
}
