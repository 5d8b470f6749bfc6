namespace Mathilda.Views.Drawings.Layout;

/// <summary>Orders the nodes of each layer so that few edges cross: the fewest there can be where the graph is small.</summary>
/// <remarks>
/// Small graphs exactly (<see cref="OrderPath"/>); others by barycentre from several starts, then exchanges of neighbours. Source: Sugiyama,
/// Tagawa, Toda, "Methods for visual understanding of hierarchical system structures", IEEE Transactions on SMC 11(2), 1981.
/// </remarks>
internal static class LayerOrders
{
    private const double MostPairs = 20_000;
    private const double MostOrders = 720;
    private const int Starts = 8;
    private const int Sweeps = 8;
    private const uint Seed = 1994;

    public static IReadOnlyList<int[]> Find(LayeredGraph graph) =>
        IsSmall(graph) ? Exact(graph) : Search(graph);

    public static bool IsSmall(LayeredGraph graph)
    {
        var counts = graph.Layers.Select(l => AllOrders.Count(Alone(l))).ToList();
        return counts.All(c => c <= MostOrders)
            && counts.Zip(counts.Skip(1), (a, b) => a * b).Sum() <= MostPairs;
    }

    public static IReadOnlyList<int[]> Exact(LayeredGraph graph) =>
        OrderPath.Best([.. graph.Layers.Select(l => AllOrders.Of(Alone(l)))], graph.Crossings);

    /// <summary>The heuristic, also for what is small.</summary>
    public static IReadOnlyList<int[]> Search(LayeredGraph graph)
    {
        var dice = new Dice(Seed);
        IReadOnlyList<int[]> best = graph.Layers;
        var least = graph.Crossings(best);
        for (var start = 0; start < Starts && least > 0; start++)
        {
            int[][] orders = [.. graph.Layers.Select(l => (int[])[.. l])];
            if (start > 0)
            {
                Array.ForEach(orders, dice.Shuffle);
            }

            for (var sweep = 0; sweep < Sweeps; sweep++)
            {
                Sweep(graph, orders, isForward: sweep % 2 == 0);
                Exchange(graph, orders);
                var crossings = graph.Crossings(orders);
                if (crossings < least)
                {
                    least = crossings;
                    best = [.. orders.Select(o => (int[])[.. o])];
                }
            }
        }

        return best;
    }

    private static void Sweep(LayeredGraph graph, int[][] orders, bool isForward)
    {
        for (var i = 1; i < orders.Length; i++)
        {
            var layer = isForward ? i : orders.Length - 1 - i;
            var fixedLayer = orders[isForward ? layer - 1 : layer + 1];
            var order = orders[layer];
            orders[layer] =
            [
                .. order.OrderBy(n => Barycentre(graph, n, fixedLayer, Array.IndexOf(order, n))),
            ];
        }
    }

    private static double Barycentre(LayeredGraph graph, int node, int[] beside, int own)
    {
        List<int> ends =
        [
            .. graph
                .Edges.Where(e => e.From == node || e.To == node)
                .Select(e => Array.IndexOf(beside, e.From == node ? e.To : e.From))
                .Where(i => i >= 0),
        ];
        return ends.Count == 0 ? own : ends.Average();
    }

    private static void Exchange(LayeredGraph graph, int[][] orders)
    {
        for (var layer = 0; layer < orders.Length; layer++)
        {
            for (var i = 1; i < orders[layer].Length; i++)
            {
                var before = CostOf(graph, orders, layer);
                var order = orders[layer];
                (order[i - 1], order[i]) = (order[i], order[i - 1]);
                if (CostOf(graph, orders, layer) >= before)
                {
                    (order[i - 1], order[i]) = (order[i], order[i - 1]);
                }
            }
        }
    }

    private static int CostOf(LayeredGraph graph, int[][] orders, int layer) =>
        (layer == 0 ? 0 : graph.Crossings(orders[layer - 1], orders[layer]))
        + (layer == orders.Length - 1 ? 0 : graph.Crossings(orders[layer], orders[layer + 1]));

    private static IReadOnlyList<int[]> Alone(int[] layer) => [.. layer.Select(n => (int[])[n])];
}
