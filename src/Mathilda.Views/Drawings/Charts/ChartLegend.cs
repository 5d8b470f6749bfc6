using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>What the strokes of a chart mean.</summary>
internal static class ChartLegend
{
    private static readonly (string Stroke, string Words)[] Strokes =
    [
        ("line", "on stage"),
        ("line off", "elsewhere"),
        ("line lost", "nobody says where"),
        ("death", "dies"),
    ];

    public static double Width => (2 * ChartLayout.Left) + Strokes.Sum(s => Room(s.Words));

    public static void Draw(ChartLayout layout, SvgPage page)
    {
        var y = layout.HeadHeight + layout.BodyHeight + 22;
        var x = ChartLayout.Left;
        page.Open("g", ("class", "legend"), ("aria-hidden", "true"));
        foreach (var (stroke, words) in Strokes)
        {
            page.Shape(
                "path",
                null,
                ("class", stroke),
                ("d", stroke == "death" ? ChartLines.Cross(x + 10, y) : $"M{x} {y}h26")
            );
            page.Text("text", words, ("class", "quiet"), ("x", x + 32), ("y", y + 3.5));
            x += Room(words);
        }

        page.Close();
    }

    private static double Room(string words) => 50 + TextWidth.Of(words, 10);
}
