namespace Mathilda.Engine.Search;

/// <summary>Worlds of the author and the acts that are possible between them, whether or not anybody has a reason; what is known to have none is struck out.</summary>
/// <remarks>Worlds and edges are numbers, in the order in which they were met.</remarks>
internal sealed class StoryGraph
{
    private const int None = -1;

    private readonly Dictionary<int, int> _nodes = [];
    private readonly List<Node> _worlds = [];
    private readonly List<Edge> _edges = [];

    public int Count => _worlds.Count;

    public IReadOnlyList<Edge> Edges => _edges;

    public int WorldOf(int node) => _worlds[node].World;

    /// <summary>The fewest acts from there to the goal, as far as the bound knows; null = none lead there.</summary>
    public int? FewestFrom(int node) => _worlds[node].Fewest;

    /// <summary>Whether <see cref="Sharpen"/> was called for it.</summary>
    public bool IsSharp(int node) => _worlds[node].IsSharp;

    /// <summary>A better bound is known.</summary>
    public void Sharpen(int node, int? fewest) =>
        _worlds[node] = _worlds[node] with { Fewest = fewest, IsSharp = true };

    public bool IsGoal(int node) => _worlds[node].IsGoal;

    /// <summary>Whether its edges are in the graph.</summary>
    public bool IsExpanded(int node) => _worlds[node].FirstOut != None;

    /// <summary>The edges that begin there, one after another; none before it is expanded.</summary>
    public (int First, int End) Out(int node) =>
        IsExpanded(node) ? (_worlds[node].FirstOut, _worlds[node].EndOut) : (0, 0);

    /// <summary>The last edge that ends there, −1 if there is none; <see cref="Edge.BeforeInto"/> leads to the others.</summary>
    public int LastInto(int node) => _worlds[node].LastInto;

    /// <summary>The node of a world, if there is one.</summary>
    public bool TryFind(int world, out int node) => _nodes.TryGetValue(world, out node);

    public int Add(int world, int? fewest, bool isGoal)
    {
        var node = _worlds.Count;
        _nodes.Add(world, node);
        _worlds.Add(new Node(world, fewest, IsSharp: false, isGoal, None, None, None));
        return node;
    }

    /// <summary>Puts in all that begins at a node, once.</summary>
    public void Expand(int node, IReadOnlyList<(int Act, int To)> edges)
    {
        var first = _edges.Count;
        foreach (var (act, to) in edges)
        {
            _edges.Add(new Edge(node, act, to, _worlds[to].LastInto));
            _worlds[to] = _worlds[to] with { LastInto = _edges.Count - 1 };
        }

        _worlds[node] = _worlds[node] with { FirstOut = first, EndOut = _edges.Count };
    }

    private readonly record struct Node(
        int World,
        int? Fewest,
        bool IsSharp,
        bool IsGoal,
        int FirstOut,
        int EndOut,
        int LastInto
    );

    /// <summary>An act that is possible in a world.</summary>
    internal sealed class Edge(int from, int act, int to, int beforeInto)
    {
        public int From { get; } = from;

        public int Act { get; } = act;

        public int To { get; } = to;

        /// <summary>The edge put in before it that ends at the same node; −1 = it is the first.</summary>
        public int BeforeInto { get; } = beforeInto;

        /// <summary>Whether all its choosers have a reason.</summary>
        public Answer IsExplained { get; set; } = Answer.Unknown;

        /// <summary>So much work did not tell.</summary>
        public long Asked { get; set; }
    }
}
