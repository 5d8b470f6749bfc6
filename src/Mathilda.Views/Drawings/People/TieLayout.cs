using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.People;

/// <summary>Where the people and the words of their ties stand.</summary>
internal sealed class TieLayout
{
    public const double NodeHeight = 26;
    public const double TextSize = 12;
    public const double WordSize = 10;
    public const double WordLine = 12;
    private const double Margin = 20;
    private const double EdgeLength = 210;
    private const double WordWidth = 180;
    private const double MostWidth = 1_100;
    private readonly (double X, double Y)[] _places;

    public TieLayout(TieGraph graph)
    {
        Graph = graph;
        _places = new (double, double)[graph.Ties.People.Count];
        var (left, top, rowHeight, width) = (Margin, Margin + 14, 0.0, 0.0);
        foreach (var part in graph.Parts)
        {
            var size = Place(part);
            if (left > Margin && left + size.Width > MostWidth)
            {
                (left, top, rowHeight) = (Margin, top + rowHeight + 60, 0);
            }

            foreach (var person in part)
            {
                _places[person] = (_places[person].X + left, _places[person].Y + top);
            }

            left += size.Width + 40;
            rowHeight = Math.Max(rowHeight, size.Height);
            width = Math.Max(width, left - 40);
        }

        AloneY = top + rowHeight + (graph.Parts.Count == 0 ? 0 : 44);
        Width = Math.Max(width + Margin, 480);
        AloneLines = TextWidth.Wrap(
            graph.Alone.Count == 0
                ? ""
                : $"No tie is told of {string.Join(", ", graph.Alone.Select(p => graph.Ties.People[p]))}.",
            TextSize,
            Width - (2 * Margin),
            40
        );
        Height = AloneY + (graph.Alone.Count == 0 ? 0 : AloneLines.Count * 16) + Margin;
        Labels = PlaceWords();
    }

    public TieGraph Graph { get; }

    public double Width { get; }

    public double Height { get; }

    public double AloneY { get; }

    public IReadOnlyList<string> AloneLines { get; }

    /// <summary>For each edge, its words and their middle.</summary>
    public IReadOnlyList<(IReadOnlyList<string> Lines, double X, double Y)> Labels { get; }

    public static double Left => Margin;

    public (double X, double Y) At(int person) => _places[person];

    public double WidthOf(int person) =>
        TextWidth.OfBold(Shown(Graph.Ties.People[person]), TextSize) + 22;

    public static string Shown(string name) => TextWidth.Cut(name, TextSize, 170);

    /// <summary>A place on the way of an edge, which bends to its right where another comes back.</summary>
    /// <param name="edge">The edge.</param>
    /// <param name="t">From 0 at the start to 1 at the end.</param>
    public (double X, double Y) OnEdge(TieEdge edge, double t)
    {
        var (a, b) = (At(edge.From), At(edge.To));
        var middle = Bend(edge);
        var (u, v, w) = ((1 - t) * (1 - t), 2 * t * (1 - t), t * t);
        return ((u * a.X) + (v * middle.X) + (w * b.X), (u * a.Y) + (v * middle.Y) + (w * b.Y));
    }

    /// <summary>The point that pulls the curve of an edge.</summary>
    public (double X, double Y) Bend(TieEdge edge)
    {
        var (a, b) = (At(edge.From), At(edge.To));
        var isDouble = Graph.Edges.Any(e => e.From == edge.To && e.To == edge.From);
        var amount = isDouble ? 0.3 : 0;
        return (
            ((a.X + b.X) / 2) + (amount * (b.Y - a.Y)),
            ((a.Y + b.Y) / 2) - (amount * (b.X - a.X))
        );
    }

    /// <summary>Whether a point lies under somebody's name.</summary>
    public bool IsUnder(int person, (double X, double Y) point) =>
        Math.Abs(point.X - At(person).X) < (WidthOf(person) / 2) + 3
        && Math.Abs(point.Y - At(person).Y) < (NodeHeight / 2) + 3;

    // Relative to the part's own corner.
    private (double Width, double Height) Place(IReadOnlyList<int> part)
    {
        var index = part.Select((person, i) => (person, i)).ToDictionary(p => p.person, p => p.i);
        var places = StressLayout.Place(
            part.Count,
            [
                .. Graph
                    .Edges.Where(e => index.ContainsKey(e.From))
                    .Select(e => (index[e.From], index[e.To])),
            ],
            EdgeLength
        );

        // Pages are wider than high: the longer way lies across.
        if (
            places.Max(p => p.Y) - places.Min(p => p.Y)
            > places.Max(p => p.X) - places.Min(p => p.X)
        )
        {
            places = [.. places.Select(p => (p.Y, -p.X))];
        }

        NameRoom.Clear(places, [.. part.Select(p => WidthOf(p) + 12)], NodeHeight + 22);
        var left = part.Select((p, i) => places[i].X - (WidthOf(p) / 2)).Min();
        var right = part.Select((p, i) => places[i].X + (WidthOf(p) / 2)).Max();
        var top = places.Min(p => p.Y) - (NodeHeight / 2);
        for (var i = 0; i < part.Count; i++)
        {
            _places[part[i]] = (places[i].X - left, places[i].Y - top);
        }

        return (right - left, places.Max(p => p.Y) + (NodeHeight / 2) - top);
    }

    // Words stand on the middle of their edge, or a little before or after where they would cover others.
    private List<(IReadOnlyList<string> Lines, double X, double Y)> PlaceWords()
    {
        var labels = new List<(IReadOnlyList<string> Lines, double X, double Y)>();
        double[] tries = [0.5, 0.42, 0.58, 0.34, 0.66, 0.28, 0.72];
        foreach (var edge in Graph.Edges)
        {
            var lines = WordsOf(edge);
            var best = tries
                .Select(t => OnEdge(edge, t))
                .Select(p =>
                    (
                        X: Math.Clamp(
                            p.X,
                            WidthOfWords(lines) / 2,
                            Width - (WidthOfWords(lines) / 2)
                        ),
                        Y: Math.Clamp(
                            p.Y,
                            lines.Count * WordLine / 2,
                            Height - (lines.Count * WordLine / 2)
                        )
                    )
                )
                .MinBy(p => Overlap(lines, p, labels));
            labels.Add((lines, best.X, best.Y));
        }

        return labels;
    }

    private static List<string> WordsOf(TieEdge edge)
    {
        List<string> lines =
        [
            .. edge.Ties.Take(3).SelectMany(t => TextWidth.Wrap(t.Words, WordSize, WordWidth, 2)),
        ];
        return edge.Ties.Count <= 3 ? lines : [.. lines, $"and {edge.Ties.Count - 3} more"];
    }

    private static double WidthOfWords(IReadOnlyList<string> lines) =>
        lines.Max(l => TextWidth.Of(l, WordSize));

    private double Overlap(
        List<string> lines,
        (double X, double Y) at,
        List<(IReadOnlyList<string> Lines, double X, double Y)> labels
    )
    {
        double Shared(double x, double y, double width, double height) =>
            Math.Max(0, ((width + WidthOfWords(lines)) / 2) - Math.Abs(x - at.X))
            * Math.Max(0, ((height + (lines.Count * WordLine)) / 2) - Math.Abs(y - at.Y));

        var names = Graph
            .Parts.SelectMany(p => p)
            .Sum(p => Shared(At(p).X, At(p).Y, WidthOf(p), NodeHeight));
        return (2 * names)
            + labels.Sum(l => Shared(l.X, l.Y, WidthOfWords(l.Lines), l.Lines.Count * WordLine));
    }
}
