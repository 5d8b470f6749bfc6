using System.Globalization;
using System.Net;
using System.Text;

namespace Mathilda.Views.Plans;

/// <summary>How nodes and time grow with the size of problems, as SVG: two panels, both axes logarithmic, a line for each family.</summary>
/// <remarks>Problems that were not solved are left out. Light or dark as the reader's screen is.</remarks>
public static class GrowthDrawing
{
    private const int Width = 900;
    private const int PanelWidth = 360;
    private const int PanelHeight = 300;
    private const int Top = 50;
    private const int Left = 70;
    private const int Gap = 90;

    private const string Style = """
        text { font: 13px sans-serif; fill: #222 } .t { font-weight: bold } .g { stroke: #ddd } .a { stroke: #888 }
        .l { fill: none; stroke-width: 2 } .s0 { stroke: #1b6ca8; fill: #1b6ca8 } .s1 { stroke: #b5502a; fill: #b5502a }
        .s2 { stroke: #3a7d44; fill: #3a7d44 } .s3 { stroke: #7b4b94; fill: #7b4b94 } .s4 { stroke: #8a6d1a; fill: #8a6d1a }
        .l.l { fill: none } .b { fill: #fff }
        @media (prefers-color-scheme: dark) { text { fill: #ddd } .g { stroke: #333 } .b { fill: #161616 }
        .s0 { stroke: #6db3e8; fill: #6db3e8 } .s1 { stroke: #f0936b; fill: #f0936b } .s2 { stroke: #7cc98a; fill: #7cc98a }
        .s3 { stroke: #c79be0; fill: #c79be0 } .s4 { stroke: #d9bd5c; fill: #d9bd5c } }
        """;

    private const int Colours = 5;

    /// <summary>The whole picture; without rows of a family, axes alone.</summary>
    public static string Render(BenchReport report)
    {
        var rows = report
            .Rows.Where(row => row is { Family: not null, Size: > 0 } && row.Result != "not-found")
            .ToList();
        var families = rows.Select(row => row.Family!).Distinct().ToList();
        var height = Top + PanelHeight + 60 + (20 * families.Count);
        var svg = new StringBuilder();
        Add(
            svg,
            $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {height}\" role=\"img\" aria-label=\"Nodes and time against the size of the problem\">\n<style>{Style}</style>\n<rect class=\"b\" width=\"{Width}\" height=\"{height}\"/>\n"
        );
        Panel(svg, Left, "nodes", rows, families, row => Math.Max(1, row.Nodes));
        Panel(
            svg,
            Left + PanelWidth + Gap,
            "milliseconds",
            rows,
            families,
            row => Math.Max(1, row.Milliseconds)
        );
        for (var i = 0; i < families.Count; i++)
        {
            var y = Top + PanelHeight + 60 + (20 * i);
            Add(
                svg,
                $"<circle class=\"s{i % Colours}\" cx=\"{Left + 6}\" cy=\"{y - 4}\" r=\"5\"/><text x=\"{Left + 18}\" y=\"{y}\">{WebUtility.HtmlEncode(families[i])}</text>\n"
            );
        }

        return svg.Append("</svg>\n").ToString();
    }

    private static void Panel(
        StringBuilder svg,
        int left,
        string title,
        List<BenchRow> rows,
        List<string> families,
        Func<BenchRow, double> value
    )
    {
        var across = Scale.Of(rows.Select(row => row.Size!.Value), factor: 2);
        var up = Scale.Of(rows.Select(value), factor: 10);
        Add(svg, $"<text class=\"t\" x=\"{left}\" y=\"{Top - 16}\">{title} against size</text>\n");
        foreach (var tick in across.Ticks)
        {
            var x = X(tick);
            Add(
                svg,
                $"<line class=\"g\" x1=\"{x:0.#}\" x2=\"{x:0.#}\" y1=\"{Top}\" y2=\"{Top + PanelHeight}\"/><text text-anchor=\"middle\" x=\"{x:0.#}\" y=\"{Top + PanelHeight + 18}\">{tick:0.##}</text>\n"
            );
        }

        foreach (var tick in up.Ticks)
        {
            var y = Y(tick);
            Add(
                svg,
                $"<line class=\"g\" x1=\"{left}\" x2=\"{left + PanelWidth}\" y1=\"{y:0.#}\" y2=\"{y:0.#}\"/><text text-anchor=\"end\" x=\"{left - 6}\" y=\"{y + 4:0.#}\">{tick:0.##}</text>\n"
            );
        }

        Add(
            svg,
            $"<path class=\"a\" fill=\"none\" d=\"M{left} {Top}V{Top + PanelHeight}H{left + PanelWidth}\"/>\n"
        );
        for (var i = 0; i < families.Count; i++)
        {
            var points = rows.Where(row => row.Family == families[i])
                .OrderBy(row => row.Size)
                .Select(row => (X: X(row.Size!.Value), Y: Y(value(row))))
                .ToList();
            var line = string.Join(
                ' ',
                points.Select(p =>
                    string.Create(CultureInfo.InvariantCulture, $"{p.X:0.#},{p.Y:0.#}")
                )
            );
            Add(svg, $"<polyline class=\"l s{i % Colours}\" points=\"{line}\"/>\n");
            foreach (var (x, y) in points)
            {
                Add(
                    svg,
                    $"<circle class=\"s{i % Colours}\" cx=\"{x:0.#}\" cy=\"{y:0.#}\" r=\"3\"/>\n"
                );
            }
        }

        double X(double size) => left + (PanelWidth * across.Share(size));
        double Y(double number) => Top + (PanelHeight * (1 - up.Share(number)));
    }

    private static void Add(StringBuilder svg, FormattableString text) =>
        svg.Append(text.ToString(CultureInfo.InvariantCulture));

    /// <summary>A logarithmic axis from one tick to another.</summary>
    private sealed record Scale(double Least, double Most, double Factor)
    {
        public IEnumerable<double> Ticks
        {
            get
            {
                for (var tick = Least; tick <= Most * 1.001; tick *= Factor)
                {
                    yield return tick;
                }
            }
        }

        public static Scale Of(IEnumerable<double> numbers, double factor)
        {
            var known = numbers.DefaultIfEmpty(1).ToList();
            var least = Math.Pow(factor, Math.Floor(Math.Log(known.Min(), factor)));
            var most = Math.Pow(factor, Math.Ceiling(Math.Log(known.Max(), factor)));
            return new Scale(least, Math.Max(most, least * factor), factor);
        }

        public double Share(double number) => Math.Log(number / Least) / Math.Log(Most / Least);
    }
}
