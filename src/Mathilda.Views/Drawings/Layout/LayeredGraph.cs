namespace Mathilda.Views.Drawings.Layout;

/// <summary>Nodes in layers, with edges from a layer to the next: what long edges pass through is a node too.</summary>
/// <param name="Layers">The nodes of each layer.</param>
/// <param name="Edges">From a node of a layer to one of the next.</param>
internal sealed record LayeredGraph(
    IReadOnlyList<int[]> Layers,
    IReadOnlyList<(int From, int To)> Edges
)
{
    /// <summary>How often edges cross.</summary>
    public int Crossings(IReadOnlyList<int[]> orders) =>
        Enumerable
            .Range(1, Math.Max(orders.Count - 1, 0))
            .Sum(i => Crossings(orders[i - 1], orders[i]));

    /// <summary>How often the edges between two layers cross; edges that share an end do not.</summary>
    public int Crossings(int[] left, int[] right)
    {
        List<(int From, int To)> ends =
        [
            .. Edges
                .Select(e => (From: Array.IndexOf(left, e.From), To: Array.IndexOf(right, e.To)))
                .Where(e => e.From >= 0 && e.To >= 0),
        ];
        var crossings = 0;
        for (var i = 0; i < ends.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                if (((ends[i].From - ends[j].From) * (ends[i].To - ends[j].To)) < 0)
                {
                    crossings++;
                }
            }
        }

        return crossings;
    }
}
