namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>A finished graph of what can become so: only what may matter to its roots, in flat arrays.</summary>
/// <remarks>
/// <code>
/// Needs   [nodes]      how many of those that lead to it must have come about; 1 = any of them
/// IsAct   [nodes]      whether it takes an act
/// ActsOf  [nodes]      which ones, any of which will do; null = none
/// IsRoot  [nodes]
/// First   [nodes + 1]  where in Next the nodes that it leads to begin
/// </code>
/// Node 0 is always so.
/// </remarks>
internal sealed class RelaxedGraph
{
    /// <summary>In place of a node that was left out.</summary>
    public const int None = -1;

    private readonly int[] _ids; // by id while it was built: id here, or None

    public RelaxedGraph(RelaxedNodes nodes, IEnumerable<int> roots)
    {
        _ids = Matters(nodes, roots, out var count);
        Needs = new int[count];
        IsAct = new bool[count];
        ActsOf = new IReadOnlyList<int>?[count];
        IsRoot = new bool[count];
        foreach (var root in roots)
        {
            IsRoot[_ids[root]] = true;
        }

        for (var node = 0; node < nodes.Count; node++)
        {
            if (_ids[node] >= 0)
            {
                Needs[_ids[node]] = nodes.NeedOf(node);
                ActsOf[_ids[node]] = nodes.ActsOf(node);
                IsAct[_ids[node]] = nodes.ActsOf(node) is not null;
            }
        }

        First = new int[count + 1];
        foreach (var (from, to) in nodes.Edges)
        {
            if (_ids[to] >= 0)
            {
                First[_ids[from] + 1]++;
            }
        }

        for (var node = 0; node < count; node++)
        {
            First[node + 1] += First[node];
        }

        Next = new int[First[count]];
        var at = (int[])First.Clone();
        foreach (var (from, to) in nodes.Edges)
        {
            if (_ids[to] >= 0)
            {
                Next[at[_ids[from]]++] = _ids[to];
            }
        }
    }

    public int Count => Needs.Length;

    public int[] Needs { get; }

    public bool[] IsAct { get; }

    public IReadOnlyList<int>?[] ActsOf { get; }

    public bool[] IsRoot { get; }

    public int[] First { get; }

    public int[] Next { get; }

    /// <summary>The id here of a node as it was built; <see cref="None"/> where it cannot matter.</summary>
    public int IdOf(int built) => _ids[built];

    /// <summary>Numbers the nodes from which a root can be reached, in the order in which they were built.</summary>
    private static int[] Matters(RelaxedNodes nodes, IEnumerable<int> roots, out int count)
    {
        var first = new int[nodes.Count + 1];
        foreach (var (_, to) in nodes.Edges)
        {
            first[to + 1]++;
        }

        for (var node = 0; node < nodes.Count; node++)
        {
            first[node + 1] += first[node];
        }

        var at = (int[])first.Clone();
        var before = new int[nodes.Edges.Count];
        foreach (var (from, to) in nodes.Edges)
        {
            before[at[to]++] = from;
        }

        var ids = new int[nodes.Count];
        Array.Fill(ids, None);
        var open = new Stack<int>();
        ids[RelaxedNodes.True] = 0;
        foreach (var root in roots)
        {
            Open(root);
        }

        while (open.Count > 0)
        {
            var node = open.Pop();
            for (var i = first[node]; i < first[node + 1]; i++)
            {
                Open(before[i]);
            }
        }

        count = 0;
        for (var node = 0; node < ids.Length; node++)
        {
            ids[node] = ids[node] == None ? None : count++;
        }

        return ids;

        void Open(int node)
        {
            if (ids[node] == None)
            {
                ids[node] = 0;
                open.Push(node);
            }
        }
    }
}
