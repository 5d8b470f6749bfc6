namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Ways through a whole graph, cheapest first, where some acts cost nothing: what each node costs and by way of what it came about.</summary>
internal sealed class PricedPass(RelaxedGraph graph)
{
    private readonly bool[] _takes = new bool[graph.Count];
    private readonly int[] _left = new int[graph.Count];
    private Stack<int> _now = [];
    private Stack<int> _later = [];

    /// <summary>What each node costs, that of the dearest it needs; <see cref="RelaxedPass.Never"/> where it does not come about.</summary>
    public int[] Costs { get; } = new int[graph.Count];

    /// <summary>The last to come about of what each node needs: none is dearer.</summary>
    public int[] By { get; } = new int[graph.Count];

    /// <summary>The greatest cost, or more.</summary>
    public int Dearest { get; private set; }

    /// <summary>From here on every act costs one.</summary>
    public void Begin() => graph.IsAct.CopyTo(_takes, 0);

    /// <summary>From here on a node takes no act.</summary>
    public void IsFree(int node) => _takes[node] = false;

    public bool Takes(int node) => _takes[node];

    /// <param name="given">What is so at the start; may be <see cref="RelaxedGraph.None"/>, and may come more than once.</param>
    public void Run(List<int> given)
    {
        Array.Copy(graph.Needs, _left, _left.Length);
        Costs.AsSpan().Fill(RelaxedPass.Never);
        foreach (var node in given)
        {
            if (node != RelaxedGraph.None && _left[node] > 0)
            {
                _left[node] = 0;
                _now.Push(node);
            }
        }

        for (Dearest = 0; _now.Count > 0; Dearest++)
        {
            while (_now.Count > 0)
            {
                var node = _now.Pop();
                Costs[node] = Dearest;
                Follow(node);
            }

            (_now, _later) = (_later, _now);
        }
    }

    private void Follow(int node)
    {
        for (var i = graph.First[node]; i < graph.First[node + 1]; i++)
        {
            var to = graph.Next[i];
            if (--_left[to] == 0)
            {
                By[to] = node;
                (_takes[to] ? _later : _now).Push(to);
            }
        }
    }
}
