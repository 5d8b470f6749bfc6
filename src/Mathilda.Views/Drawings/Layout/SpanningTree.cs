namespace Mathilda.Views.Drawings.Layout;

/// <summary>A tree of edges without slack that holds all nodes, and what each of its edges would gain by growing.</summary>
/// <remarks>Nodes are numbered in the order in which a walk leaves them, so that "is below" is one comparison.</remarks>
internal sealed class SpanningTree
{
    private readonly IReadOnlyList<Stretch> _edges;
    private readonly int[] _place;
    private readonly List<int>[] _edgesAt;
    private readonly bool[] _holds;
    private readonly int[] _cut;
    private readonly int[] _parentEdge;
    private readonly int[] _first;
    private readonly int[] _last;
    private readonly List<int> _leaveOrder = [];

    public SpanningTree(int nodes, IReadOnlyList<Stretch> edges, int[] place)
    {
        _edges = edges;
        _place = place;
        _edgesAt = [.. Enumerable.Range(0, nodes).Select(_ => new List<int>())];
        for (var i = 0; i < edges.Count; i++)
        {
            _edgesAt[edges[i].From].Add(i);
            _edgesAt[edges[i].To].Add(i);
        }

        _holds = new bool[edges.Count];
        _cut = new int[edges.Count];
        _parentEdge = new int[nodes];
        _first = new int[nodes];
        _last = new int[nodes];
        Grow();
        Number();
    }

    public bool Holds(int edge) => _holds[edge];

    /// <summary>Negative if the sum would shrink when the edge grows.</summary>
    public int CutOf(int edge) => _cut[edge];

    /// <summary>The root of the part that hangs on an edge of the tree.</summary>
    public int HangingOn(int edge, out bool isItsStart)
    {
        isItsStart = _parentEdge[_edges[edge].From] == edge;
        return isItsStart ? _edges[edge].From : _edges[edge].To;
    }

    public bool IsBelow(int node, int root) =>
        _first[root] <= _last[node] && _last[node] <= _last[root];

    /// <summary>Moves all that is below a node.</summary>
    public void Shift(int root, int by)
    {
        for (var i = _first[root]; i <= _last[root]; i++)
        {
            _place[_leaveOrder[i]] += by;
        }
    }

    public void Replace(int leaving, int entering)
    {
        _holds[leaving] = false;
        _holds[entering] = true;
        Number();
    }

    // From node 0: take what is reached without slack, else pull the tree towards the nearest node outside.
    private void Grow()
    {
        var inside = new bool[_place.Length];
        List<int> members = [];
        Reach(0, inside, members);
        while (members.Count < _place.Length)
        {
            var nearest = -1;
            for (var i = 0; i < _edges.Count; i++)
            {
                if (
                    inside[_edges[i].From] != inside[_edges[i].To]
                    && (nearest < 0 || SlackOf(i) < SlackOf(nearest))
                )
                {
                    nearest = i;
                }
            }

            if (nearest < 0)
            {
                throw new InvalidOperationException("The nodes do not hang together.");
            }

            var edge = _edges[nearest];
            var by = inside[edge.From] ? SlackOf(nearest) : -SlackOf(nearest);
            foreach (var member in members)
            {
                _place[member] += by;
            }

            _holds[nearest] = true;
            Reach(inside[edge.From] ? edge.To : edge.From, inside, members);
        }
    }

    private void Reach(int start, bool[] inside, List<int> members)
    {
        inside[start] = true;
        members.Add(start);
        for (var i = members.Count - 1; i < members.Count; i++)
        {
            foreach (var edge in _edgesAt[members[i]])
            {
                var other = OtherEnd(edge, members[i]);
                if (!inside[other] && SlackOf(edge) == 0)
                {
                    inside[other] = true;
                    _holds[edge] = true;
                    members.Add(other);
                }
            }
        }
    }

    private void Number()
    {
        _leaveOrder.Clear();
        var path = new Stack<(int Node, int Next)>();
        _parentEdge[0] = -1;
        _first[0] = 0;
        path.Push((0, 0));
        while (path.TryPop(out var at))
        {
            var edges = _edgesAt[at.Node];
            var next = at.Next;
            while (
                next < edges.Count && (!_holds[edges[next]] || edges[next] == _parentEdge[at.Node])
            )
            {
                next++;
            }

            if (next == edges.Count)
            {
                Leave(at.Node);
                continue;
            }

            path.Push((at.Node, next + 1));
            var child = OtherEnd(edges[next], at.Node);
            _parentEdge[child] = edges[next];
            _first[child] = _leaveOrder.Count;
            path.Push((child, 0));
        }
    }

    private void Leave(int node)
    {
        _last[node] = _leaveOrder.Count;
        _leaveOrder.Add(node);
        if (_parentEdge[node] >= 0)
        {
            _cut[_parentEdge[node]] = Gain(node, _parentEdge[node]);
        }
    }

    // All edges between what hangs here and the rest, from those of this node and the sums of its children.
    private int Gain(int node, int upward)
    {
        var isStart = _edges[upward].From == node;
        var gain = 0;
        foreach (var edge in _edgesAt[node])
        {
            var sign = _edges[edge].From == node == isStart ? 1 : -1;
            gain += sign * _edges[edge].Weight;
            if (_holds[edge] && edge != upward)
            {
                gain -= sign * _cut[edge];
            }
        }

        return gain;
    }

    private int OtherEnd(int edge, int node) =>
        _edges[edge].From == node ? _edges[edge].To : _edges[edge].From;

    private int SlackOf(int edge) =>
        _place[_edges[edge].To] - _place[_edges[edge].From] - _edges[edge].Least;
}
