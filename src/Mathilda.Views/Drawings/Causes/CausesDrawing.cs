using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Causes;

/// <summary>What made an event possible, and why it was chosen: causes from left to right.</summary>
/// <remarks>Events carry <c>data-event</c> and <c>data-event-id</c>, wants and beliefs <c>data-person</c>.</remarks>
public static class CausesDrawing
{
    /// <param name="answer">Of an event that is there.</param>
    /// <param name="cast">Everybody by name, in order of declaration: for the colours.</param>
    /// <param name="options">The surroundings.</param>
    public static string Render(
        WhyAnswer answer,
        IReadOnlyList<string> cast,
        DrawingOptions options
    )
    {
        var why = answer.Event ?? throw new ArgumentException("There is no event.", nameof(answer));
        var layout = new CauseLayout(new CauseGraph(answer));
        var facts = layout.Causes.Nodes.Count(n => n.Kind == CauseKind.Fact);
        return Frame.Draw(
            options,
            "causes",
            (layout.Width, layout.Height),
            $"Why {why.Sentence}",
            $"{facts} facts and beliefs that it rests on, with the events that made them so, from left to right.",
            page => Draw(layout, cast, options, page)
        );
    }

    private static void Draw(
        CauseLayout layout,
        IReadOnlyList<string> cast,
        DrawingOptions options,
        SvgPage page
    )
    {
        page.Open("g", ("class", "links"));
        foreach (var (from, to) in layout.Causes.Graph.Edges)
        {
            DrawLink(layout, from, to, page);
        }

        page.Close();
        for (var node = 0; node < layout.Causes.Real; node++)
        {
            DrawNode(layout, node, cast, options, page);
        }
    }

    private static void DrawLink(CauseLayout layout, int from, int to, SvgPage page)
    {
        var isBend = to >= layout.Causes.Real;
        var start = (
            X: from >= layout.Causes.Real
                ? layout.Left(from)
                : layout.Left(from) + layout.WidthAt(from),
            Y: layout.Y(from)
        );
        var end = (X: layout.Left(to) - (isBend ? 0 : 5), Y: layout.Y(to));
        var level = from >= layout.Causes.Real ? start.X + layout.WidthAt(from) : start.X;
        var middle = (level + end.X) / 2;
        page.Shape(
            "path",
            null,
            ("class", "link"),
            (
                "d",
                $"M{N(start.X)} {N(start.Y)}H{N(level)}C{N(middle)} {N(start.Y)} {N(middle)} {N(end.Y)} {N(end.X)} {N(end.Y)}"
            )
        );
        if (!isBend)
        {
            page.Shape(
                "path",
                null,
                ("class", "arrow"),
                ("d", $"M{N(end.X + 5)} {N(end.Y)}l-8 -4v8z")
            );
        }
    }

    private static void DrawNode(
        CauseLayout layout,
        int id,
        IReadOnlyList<string> cast,
        DrawingOptions options,
        SvgPage page
    )
    {
        var node = layout.Causes.Nodes[id];
        var person = node.Holder is null ? -1 : cast.ToList().IndexOf(node.Holder);
        var link =
            node.Event is { } happening ? options.EventLink(happening)
            : node.Holder is { } holder ? options.PersonLink(holder)
            : null;
        page.Open(
            "g",
            (
                "class",
                person < 0
                    ? ClassOf(node.Kind)
                    : $"{ClassOf(node.Kind)} {DrawingStyle.ColourClass(person)}"
            ),
            ("data-event", node.Event?.Index),
            ("data-event-id", node.Event?.Id),
            ("data-person", node.Holder)
        );
        page.OpenLink(link);
        var height = layout.HeightOf(id);
        page.Shape(
            "rect",
            node.Event?.Id is { } name ? $"#{name}: {node.Text}" : node.Text,
            ("class", BoxOf(layout, id)),
            ("x", layout.Left(id)),
            ("y", layout.Y(id) - (height / 2.0)),
            ("width", layout.WidthAt(id)),
            ("height", height),
            ("rx", node.Kind == CauseKind.Want ? height / 2.0 : 6)
        );
        page.Lines(
            layout.Lines[id],
            layout.Left(id) + (layout.WidthAt(id) / 2),
            layout.Y(id) + 4 - ((layout.Lines[id].Count - 1) * CauseLayout.LineHeight / 2),
            CauseLayout.LineHeight,
            ("class", node.Kind == CauseKind.Want ? "name plain" : null),
            ("text-anchor", "middle")
        );
        page.CloseLink(link);
        page.Close();
    }

    private static string ClassOf(CauseKind kind) =>
        kind switch
        {
            CauseKind.Event => "happening",
            CauseKind.Fact => "fact",
            CauseKind.Want => "want",
            CauseKind.Bend => "bend",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    private static string BoxOf(CauseLayout layout, int id) =>
        layout.Causes.Nodes[id] switch
        {
            _ when id == layout.Causes.Root => "band chosen",
            { Kind: CauseKind.Event } => "band",
            { Kind: CauseKind.Want } => "inner own",
            { Holder: not null } => "inner own believed",
            _ => "inner",
        };

    private static string N(double value) => SvgPage.Number(value);
}
