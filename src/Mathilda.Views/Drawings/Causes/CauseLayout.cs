using Mathilda.Views.Drawings.Layout;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Causes;

/// <summary>Where the nodes of the causes stand: time runs from left to right.</summary>
internal sealed class CauseLayout
{
    public const double TextSize = 12;
    public const double LineHeight = 15;
    private const double Margin = 16;
    private const double Between = 44;
    private const int Gap = 12;
    private const double EventWidth = 178;
    private const double FactWidth = 150;
    private const double BendWidth = 40;
    private const int MostLines = 4;
    private readonly double[] _x;
    private readonly int[] _y;
    private readonly double[] _width;

    public CauseLayout(CauseGraph causes)
    {
        Causes = causes;
        var orders = LayerOrders.Find(causes.Graph);
        Lines = [.. causes.Nodes.Select(Wrapped)];
        _x = new double[causes.Nodes.Count];
        _width = new double[causes.Nodes.Count];
        var left = Margin;
        foreach (var layer in orders)
        {
            var width = layer.Max(n => WidthOf(causes.Nodes[n].Kind));
            foreach (var node in layer)
            {
                _x[node] = left;
                _width[node] = width;
            }

            left += width + Between;
        }

        Width = left - Between + Margin;
        _y = Rows(orders);
        Height = Enumerable.Range(0, _y.Length).Max(n => Y(n) + (HeightOf(n) / 2.0)) + Margin;
    }

    public CauseGraph Causes { get; }

    public double Width { get; }

    public double Height { get; }

    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }

    public double Left(int node) => _x[node];

    public double WidthAt(int node) => _width[node];

    /// <summary>The middle of a node.</summary>
    public double Y(int node) => Margin + _y[node];

    public int HeightOf(int node) =>
        Causes.Nodes[node].Kind == CauseKind.Bend ? 6 : 14 + (int)(Lines[node].Count * LineHeight);

    private static IReadOnlyList<string> Wrapped(CauseNode node) =>
        node.Kind == CauseKind.Bend
            ? []
            : TextWidth.Wrap(node.Text, TextSize, WidthOf(node.Kind) - 18, MostLines);

    private static double WidthOf(CauseKind kind) =>
        kind switch
        {
            CauseKind.Event => EventWidth,
            CauseKind.Fact or CauseKind.Want => FactWidth,
            CauseKind.Bend => BendWidth,
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    // Edges as level as can be, long ones above all.
    private int[] Rows(IReadOnlyList<int[]> orders)
    {
        var nodes = Causes.Nodes.Count;
        var top = nodes++;
        var edges = new List<Stretch>();
        foreach (var layer in orders)
        {
            edges.Add(new Stretch(top, layer[0], (HeightOf(layer[0]) + 1) / 2, 0));
            for (var i = 1; i < layer.Length; i++)
            {
                var least = ((HeightOf(layer[i - 1]) + HeightOf(layer[i]) + 1) / 2) + Gap;
                edges.Add(new Stretch(layer[i - 1], layer[i], least, 0));
            }
        }

        foreach (var (from, to) in Causes.Graph.Edges)
        {
            var weight = (from >= Causes.Real ? 2 : 1) * (to >= Causes.Real ? 2 : 1);
            var ends = nodes++;
            edges.Add(new Stretch(ends, from, 0, weight));
            edges.Add(new Stretch(ends, to, 0, weight));
        }

        var places = NetworkSimplex.Solve(nodes, edges);
        return [.. places.Take(Causes.Nodes.Count).Select(p => p - places[top])];
    }
}
