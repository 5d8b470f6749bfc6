namespace Mathilda.Views.Drawings.Layout;

/// <summary>Places nodes on a line so that every stretch has its least length and the weighted sum of lengths is least.</summary>
/// <remarks>
/// The network simplex method for ranks and coordinates. Source: Gansner, Koutsofios, North, Vo, "A technique for drawing directed graphs",
/// IEEE Transactions on Software Engineering 19(3), 1993, sections 2.3 and 4.2. Exact, unless the steps run out.
/// </remarks>
internal sealed class NetworkSimplex
{
    private readonly IReadOnlyList<Stretch> _edges;
    private readonly int[] _place;
    private readonly SpanningTree _tree;
    private int _next;

    private NetworkSimplex(int nodes, IReadOnlyList<Stretch> edges)
    {
        _edges = edges;
        _place = FarthestPaths(nodes, edges);
        _tree = new SpanningTree(nodes, edges, _place);
    }

    /// <summary>The place of each node; the least is 0.</summary>
    /// <param name="nodes">How many; connected by the edges, without a circle.</param>
    /// <param name="edges">Stretches.</param>
    /// <param name="mostSteps">After so many the best so far is taken.</param>
    public static int[] Solve(int nodes, IReadOnlyList<Stretch> edges, int mostSteps = 20_000)
    {
        if (nodes == 0)
        {
            return [];
        }

        var simplex = new NetworkSimplex(nodes, edges);
        for (var step = 0; step < mostSteps && simplex.Leaving() is { } leaving; step++)
        {
            simplex.Exchange(leaving);
        }

        var least = simplex._place.Min();
        return [.. simplex._place.Select(p => p - least)];
    }

    // An edge of the tree that would rather be longer; looked for in turns, so that none is looked at all the time.
    private int? Leaving()
    {
        for (var i = 0; i < _edges.Count; i++)
        {
            var edge = (_next + i) % _edges.Count;
            if (_tree.Holds(edge) && _tree.CutOf(edge) < 0)
            {
                _next = edge + 1;
                return edge;
            }
        }

        return null;
    }

    private void Exchange(int leaving)
    {
        // The part of the tree that hangs on the edge; only edges leading the other way may take its place.
        var hanging = _tree.HangingOn(leaving, out var hangsFromItsStart);
        var entering = -1;
        var leastSlack = int.MaxValue;
        for (var i = 0; i < _edges.Count; i++)
        {
            var edge = _edges[i];
            var startHangs = _tree.IsBelow(edge.From, hanging);
            if (
                startHangs != _tree.IsBelow(edge.To, hanging)
                && startHangs != hangsFromItsStart
                && SlackOf(edge) < leastSlack
            )
            {
                leastSlack = SlackOf(edge);
                entering = i;
            }
        }

        if (entering < 0)
        {
            throw new InvalidOperationException("Distances could shrink for ever.");
        }

        _tree.Shift(hanging, hangsFromItsStart ? -leastSlack : leastSlack);
        _tree.Replace(leaving, entering);
    }

    private int SlackOf(Stretch edge) => _place[edge.To] - _place[edge.From] - edge.Least;

    private static int[] FarthestPaths(int nodes, IReadOnlyList<Stretch> edges)
    {
        var leaving = edges.ToLookup(e => e.From);
        var waiting = new int[nodes];
        foreach (var edge in edges)
        {
            waiting[edge.To]++;
        }

        var places = new int[nodes];
        Array.Fill(places, int.MinValue);
        var ready = new Queue<int>(Enumerable.Range(0, nodes).Where(n => waiting[n] == 0));
        foreach (var first in ready)
        {
            places[first] = 0;
        }

        var placed = 0;
        while (ready.TryDequeue(out var node))
        {
            placed++;
            foreach (var edge in leaving[node])
            {
                places[edge.To] = Math.Max(places[edge.To], places[node] + edge.Least);
                if (--waiting[edge.To] == 0)
                {
                    ready.Enqueue(edge.To);
                }
            }
        }

        return placed == nodes
            ? places
            : throw new ArgumentException("The stretches run in a circle.", nameof(edges));
    }
}
