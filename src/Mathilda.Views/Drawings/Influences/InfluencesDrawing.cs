using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Influences;

/// <summary>What led to a work, and what the work led to: from left to right.</summary>
public static class InfluencesDrawing
{
    /// <param name="title">The story's: its own box stands out.</param>
    /// <param name="links">From whom to whom.</param>
    /// <param name="options">The surroundings.</param>
    public static string Render(
        string title,
        IReadOnlyList<(string From, string To)> links,
        DrawingOptions options
    )
    {
        var layout = new InfluenceLayout(links);
        return Frame.Draw(
            options,
            "influences",
            (layout.Width, layout.Height),
            $"{title}: what led to what",
            $"{links.Count} influences between {layout.Names.Count} works and people, from left to right.",
            page => Draw(layout, title, page)
        );
    }

    private static void Draw(InfluenceLayout layout, string title, SvgPage page)
    {
        page.Open("g", ("class", "links"));
        foreach (var (from, to) in layout.Links)
        {
            var (x, y) = (layout.Left(from) + InfluenceLayout.BoxWidth, layout.Middle(from));
            var (endX, endY) = (layout.Left(to), layout.Middle(to));
            var middle = (x + endX) / 2;
            page.Shape(
                "path",
                $"{from} led to {to}",
                ("class", "link"),
                ("data-from", from),
                ("data-to", to),
                (
                    "d",
                    $"M{SvgPage.Number(x)} {SvgPage.Number(y)}C{SvgPage.Number(middle)} {SvgPage.Number(y)} {SvgPage.Number(middle)} {SvgPage.Number(endY)} {SvgPage.Number(endX - 6)} {SvgPage.Number(endY)}"
                )
            );
            page.Shape(
                "path",
                null,
                ("class", "arrow"),
                ("d", $"M{SvgPage.Number(endX)} {SvgPage.Number(endY)}l-7 -4v8z")
            );
        }

        page.Close();
        foreach (var name in layout.Names)
        {
            // "Léon" is the story whose whole title is "Léon: The Professional".
            var isOwn = title == name || title.StartsWith(name + ":", StringComparison.Ordinal);
            page.Shape(
                "rect",
                null,
                ("class", isOwn ? "inner chosen" : "band"),
                ("x", layout.Left(name)),
                ("y", layout.Top(name)),
                ("width", InfluenceLayout.BoxWidth),
                ("height", InfluenceLayout.HeightOf(name)),
                ("rx", 6)
            );
            page.Lines(
                InfluenceLayout.Lines(name),
                layout.Left(name) + 9,
                layout.Top(name) + 19,
                InfluenceLayout.LineHeight,
                ("class", isOwn ? "head" : "plain")
            );
        }
    }
}
