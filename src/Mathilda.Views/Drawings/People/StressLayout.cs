namespace Mathilda.Views.Drawings.People;

/// <summary>Places the nodes of a connected graph so that their distances are near those of the graph.</summary>
/// <remarks>
/// Stress majorization from a circle. Source: Gansner, Koren, North, "Graph drawing by stress majorization", Graph Drawing 2004. Deterministic.
/// </remarks>
internal static class StressLayout
{
    private const int Rounds = 300;

    /// <param name="nodes">How many.</param>
    /// <param name="edges">Pairs of nodes; they connect all.</param>
    /// <param name="length">What an edge is to have.</param>
    public static (double X, double Y)[] Place(
        int nodes,
        IReadOnlyList<(int A, int B)> edges,
        double length
    )
    {
        var distance = Distances(nodes, edges);
        var places = new (double X, double Y)[nodes];
        for (var i = 0; i < nodes; i++)
        {
            var angle = 2 * Math.PI * i / nodes;
            var radius = length * Math.Max(nodes / 6.0, 0.5);

            // Not quite a circle: what is symmetric in the graph need not stay so.
            places[i] = (radius * Math.Cos(angle), radius * Math.Sin(angle) * (1 + (0.01 * i)));
        }

        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < nodes && nodes > 1; i++)
            {
                places[i] = Pulled(i, places, distance, length);
            }
        }

        return places;
    }

    private static (double X, double Y) Pulled(
        int node,
        (double X, double Y)[] places,
        int[,] distance,
        double length
    )
    {
        var (sumX, sumY, weights) = (0.0, 0.0, 0.0);
        for (var other = 0; other < places.Length; other++)
        {
            if (other == node)
            {
                continue;
            }

            var wanted = distance[node, other] * length;
            var weight = 1 / (wanted * wanted);
            var (dx, dy) = (places[node].X - places[other].X, places[node].Y - places[other].Y);
            var now = Math.Max(Math.Sqrt((dx * dx) + (dy * dy)), 1e-6);
            sumX += weight * (places[other].X + (wanted * dx / now));
            sumY += weight * (places[other].Y + (wanted * dy / now));
            weights += weight;
        }

        return (sumX / weights, sumY / weights);
    }

    private static int[,] Distances(int nodes, IReadOnlyList<(int A, int B)> edges)
    {
        var distance = new int[nodes, nodes];
        for (var start = 0; start < nodes; start++)
        {
            var seen = new HashSet<int> { start };
            var queue = new Queue<int>([start]);
            while (queue.TryDequeue(out var node))
            {
                foreach (var (a, b) in edges.Where(e => e.A == node || e.B == node))
                {
                    var other = a == node ? b : a;
                    if (seen.Add(other))
                    {
                        distance[start, other] = distance[start, node] + 1;
                        queue.Enqueue(other);
                    }
                }
            }
        }

        return distance;
    }
}
