namespace Mathilda.Views.Drawings.Charts;

/// <summary>Orders each column by where its lines stood in the one before, to and fro.</summary>
internal static class BarycentreSweep
{
    /// <returns>The best orders seen, those given included.</returns>
    public static IReadOnlyList<int[]> Run(Storyline story, IReadOnlyList<int[]> first, int sweeps)
    {
        var best = first;
        var least = Storyline.Crossings(first);
        int[][] orders = [.. first];
        for (var sweep = 0; sweep < sweeps && least > 0; sweep++)
        {
            Sweep(story, orders, isForward: sweep % 2 == 0);
            var crossings = Storyline.Crossings(orders);
            if (crossings < least)
            {
                least = crossings;
                best = [.. orders];
            }
        }

        return best;
    }

    private static void Sweep(Storyline story, int[][] orders, bool isForward)
    {
        var rank = new double[story.LineCount];
        Array.Fill(rank, double.NaN);
        for (var i = 0; i < orders.Length; i++)
        {
            var column = isForward ? i : orders.Length - 1 - i;
            var order = orders[column];
            for (var place = 0; place < order.Length; place++)
            {
                // A line that begins here stays where it is.
                if (double.IsNaN(rank[order[place]]))
                {
                    rank[order[place]] = place;
                }
            }

            orders[column] =
            [
                .. story
                    .Columns[column]
                    .OrderBy(b => b.Average(line => rank[line]))
                    .ThenBy(b => Array.IndexOf(order, b[0]))
                    .SelectMany(b =>
                        b.OrderBy(line => rank[line]).ThenBy(line => Array.IndexOf(order, line))
                    ),
            ];
            Array.Fill(rank, double.NaN);
            for (var place = 0; place < orders[column].Length; place++)
            {
                rank[orders[column][place]] = place;
            }
        }
    }
}
