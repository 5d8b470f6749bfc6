namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>One way through a graph: what comes about, cheapest first, and what it costs.</summary>
/// <remarks>
/// A queue with one place for each cost. Of a node that needs several the cost is that of the dearest, or of all together;
/// one more if it takes an act. Whatever comes about goes through once. Source: Bonet and Geffner 2001, "Planning as heuristic
/// search", Artificial Intelligence 129, h_max and h_add; counters as in the generalized Dijkstra of Liu, Koenig and Furcy 2002.
/// </remarks>
internal sealed class RelaxedPass(RelaxedGraph graph)
{
    /// <summary>The cost of what did not come about.</summary>
    public const int Never = int.MaxValue;

    /// <summary>Sums are not told apart above this.</summary>
    private const int MostCost = 1000;

    private readonly int[] _costs = new int[graph.Count];
    private readonly int[] _left = new int[graph.Count];
    private readonly int[] _sums = new int[graph.Count];
    private readonly int[] _after = new int[graph.Count]; // the next node of the same place in the queue
    private readonly int[] _queue = NewQueue();
    private bool _adds;
    private int _cost;
    private int _last;

    /// <summary>What each node of the graph costs; <see cref="Never"/> where it has not come about so far.</summary>
    public int[] Costs => _costs;

    /// <summary>Begins anew, with nothing but what always is.</summary>
    /// <param name="adds">Whether what needs several costs as much as all of them together.</param>
    public void Start(bool adds)
    {
        for (; _cost <= _last; _cost++)
        {
            _queue[_cost] = -1; // the last pass may not have gone to its end
        }

        (_adds, _cost, _last) = (adds, 0, 0);
        Array.Copy(graph.Needs, _left, _left.Length);
        _costs.AsSpan().Fill(Never);
        if (adds)
        {
            Array.Clear(_sums, 0, _sums.Length);
        }

        Give(RelaxedNodes.True);
    }

    /// <summary>Gives a node for nothing; before the first <see cref="GoOn"/>.</summary>
    public void Give(int node)
    {
        if (node != RelaxedGraph.None && _left[node] > 0)
        {
            _left[node] = 0;
            Push(node, 0);
        }
    }

    /// <summary>Goes on until a root has come about and all that costs as much as it.</summary>
    /// <returns>The cost; <see cref="Never"/> when nothing more comes about.</returns>
    public int GoOn()
    {
        var isRoot = false;
        for (; _cost <= _last && !isRoot; _cost++)
        {
            for (var node = _queue[_cost]; node >= 0; node = _queue[_cost])
            {
                _queue[_cost] = _after[node];
                _costs[node] = _cost;
                isRoot |= graph.IsRoot[node];
                Follow(node);
            }
        }

        return isRoot ? _cost - 1 : Never;
    }

    private void Follow(int node)
    {
        var (next, end) = (graph.Next, graph.First[node + 1]);
        for (var i = graph.First[node]; i < end; i++)
        {
            var to = next[i];
            if (_adds)
            {
                _sums[to] += _cost;
            }

            if (--_left[to] == 0)
            {
                // What needs but one has just met its first, so the sum is that one's cost.
                Push(
                    to,
                    Math.Min(MostCost, (_adds ? _sums[to] : _cost) + (graph.IsAct[to] ? 1 : 0))
                );
            }
        }
    }

    private void Push(int node, int cost)
    {
        _after[node] = _queue[cost];
        _queue[cost] = node;
        _last = Math.Max(_last, cost);
    }

    private static int[] NewQueue()
    {
        var queue = new int[MostCost + 1];
        Array.Fill(queue, -1);
        return queue;
    }
}
