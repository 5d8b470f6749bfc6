using Mathilda.Answers;
using Mathilda.Views.Drawings.Charts;
using Mathilda.Views.Drawings.People;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Places;

/// <summary>Where everybody and everything is: places in places, and the ways from place to place.</summary>
/// <remarks>Places carry <c>data-place</c>, those who are there <c>data-person</c>, things <c>data-thing</c>.</remarks>
public static class PlacesDrawing
{
    private const double RowWidth = 900;

    public static string Render(Whereabouts where, DrawingOptions options)
    {
        var whole = new PlaceBox(-1, "", [], [], Boxes(where, null, RowWidth), RowWidth);
        var lines = TextWidth.Wrap(ElsewhereText(where), 12, Math.Max(whole.Width, 420) - 32, 40);
        var height =
            whole.Height + PlaceBox.Pad + (where.Elsewhere.Count == 0 ? 0 : (lines.Count * 16) + 8);
        return Frame.Draw(
            options,
            "places",
            (Math.Max(whole.Width, 420), height),
            $"Where everybody and everything is {PeopleDrawing.Moment(where.After)}",
            $"{where.Places.Count} places, those that lie in another inside it.",
            page =>
            {
                foreach (var box in whole.Inner)
                {
                    DrawBox(box, box.X, box.Y + PlaceBox.Pad, 0, options, page);
                }

                if (where.Elsewhere.Count > 0)
                {
                    page.Lines(lines, 16, whole.Height + PlaceBox.Pad + 8, 16);
                }
            }
        );
    }

    private static string ElsewhereText(Whereabouts where) =>
        $"Nowhere, or nobody says where: {string.Join(", ", where.Elsewhere.Select(o => o.Name))}.";

    private static List<PlaceBox> Boxes(Whereabouts where, int? outer, double rowWidth)
    {
        var boxes = new List<PlaceBox>();
        for (var i = 0; i < where.Places.Count; i++)
        {
            var place = where.Places[i];
            if (place.In == outer)
            {
                var inner = Boxes(where, i, rowWidth - (4 * PlaceBox.Pad));
                boxes.Add(
                    new PlaceBox(
                        i,
                        place.Name,
                        place.Occupants,
                        [
                            .. where
                                .Passages.Where(p => p.From == i)
                                .Select(p => $"{p.Words} {where.Places[p.To].Name}"),
                        ],
                        inner,
                        rowWidth
                    )
                );
            }
        }

        return boxes;
    }

    private static void DrawBox(
        PlaceBox box,
        double x,
        double y,
        int depth,
        DrawingOptions options,
        SvgPage page
    )
    {
        var link = options.PlaceLink(box.Name);
        page.Open("g", ("class", "place"), ("data-place", box.Name));
        page.Shape(
            "rect",
            box.Name,
            ("class", depth % 2 == 0 ? "band" : "inner"),
            ("x", x),
            ("y", y),
            ("width", box.Width),
            ("height", box.Height),
            ("rx", 8)
        );
        page.OpenLink(link);
        page.Text("text", box.ShownName, ("class", "head"), ("x", x + PlaceBox.Pad), ("y", y + 18));
        page.CloseLink(link);
        for (var i = 0; i < box.Occupants.Count; i++)
        {
            DrawOccupant(
                box.Occupants[i],
                x + PlaceBox.Pad,
                y + PlaceBox.HeadHeight + ((i + 0.5) * PlaceBox.LineHeight),
                options,
                page
            );
        }

        for (var i = 0; i < box.Ways.Count; i++)
        {
            DrawWay(
                box.Ways[i],
                x + PlaceBox.Pad,
                y + PlaceBox.HeadHeight + ((box.Occupants.Count + i + 0.5) * PlaceBox.LineHeight),
                page
            );
        }

        foreach (var inner in box.Inner)
        {
            DrawBox(inner, x + inner.X, y + inner.Y, depth + 1, options, page);
        }

        page.Close();
    }

    private static void DrawOccupant(
        Occupant who,
        double x,
        double y,
        DrawingOptions options,
        SvgPage page
    )
    {
        var link = who.Person is null ? null : options.PersonLink(who.Name);
        page.OpenLink(link);
        page.Open(
            "g",
            (
                "class",
                who.Person is { } person ? $"person {DrawingStyle.ColourClass(person)}" : "thing"
            ),
            ("data-person", who.Person is null ? null : who.Name),
            ("data-thing", who.Person is null ? who.Name : null)
        );
        if (who.Person is null)
        {
            page.Shape(
                "rect",
                null,
                ("class", "event"),
                ("x", x + 1),
                ("y", y - 4),
                ("width", 8),
                ("height", 8)
            );
        }
        else if (who.IsAlive)
        {
            page.Shape("circle", null, ("class", "mark"), ("cx", x + 5), ("cy", y), ("r", 5));
        }
        else
        {
            page.Shape("path", "dead", ("class", "death"), ("d", ChartLines.Cross(x + 5, y)));
        }

        page.Text(
            "text",
            PlaceBox.Shown(who),
            ("class", who.Person is null ? null : "name"),
            ("x", x + 16),
            ("y", y + 4)
        );
        page.Close();
        page.CloseLink(link);
    }

    // An arrow out of the box.
    private static void DrawWay(string way, double x, double y, SvgPage page)
    {
        page.Shape("path", null, ("class", "link"), ("d", $"M{N(x)} {N(y)}h9m-4 -4l4 4l-4 4"));
        page.Text(
            "text",
            PlaceBox.ShownWay(way),
            ("class", "quiet"),
            ("x", x + 16),
            ("y", y + 3.5)
        );
    }

    private static string N(double value) => SvgPage.Number(value);
}
