using Mathilda.Answers;
using Mathilda.Views.Drawings.Layout;

namespace Mathilda.Views.Drawings.Causes;

/// <summary>The causes of an event as a graph in layers: the event last, before it what had to be so, before that what made it so.</summary>
/// <remarks>What two branches share is one node. A node stands as far before the event as its longest way to it.</remarks>
internal sealed class CauseGraph
{
    private readonly List<CauseNode> _nodes = [];
    private readonly Dictionary<object, int> _known = [];
    private readonly HashSet<(int From, int To)> _edges = [];

    public CauseGraph(WhyAnswer answer)
    {
        var why = answer.Event!;
        Root = Node(
            why.Index,
            new CauseNode(
                CauseKind.Event,
                why.Sentence,
                new EventReference(why.Index, why.Id, why.Sentence, why.Where)
            )
        );
        Add(answer.Causes, Root);
        foreach (var want in answer.Wants)
        {
            var node = Node(
                (want.Person, want.Name),
                new CauseNode(
                    CauseKind.Want,
                    $"{want.Person} wants “{want.Name}”",
                    null,
                    want.Person
                )
            );
            _edges.Add((node, Root));
        }

        Real = _nodes.Count;
        Graph = Layer();
    }

    /// <summary>The event asked about.</summary>
    public int Root { get; }

    public IReadOnlyList<CauseNode> Nodes => _nodes;

    /// <summary>Nodes from this one on are bends.</summary>
    public int Real { get; }

    /// <summary>Earliest layer first; long edges are cut by bends.</summary>
    public LayeredGraph Graph { get; }

    private void Add(IReadOnlyList<Cause> causes, int of)
    {
        foreach (var cause in causes)
        {
            var words = cause.Holder is null
                ? cause.Fact
                : $"{cause.Holder} believes that {cause.Fact}";
            var fact = Node(
                (cause.SetBy?.Index, words),
                new CauseNode(CauseKind.Fact, words, null, cause.Holder)
            );
            _edges.Add((fact, of));
            if (cause.SetBy is { } setter)
            {
                var node = Node(
                    setter.Index,
                    new CauseNode(CauseKind.Event, setter.Sentence, setter)
                );
                _edges.Add((node, fact));
                Add(cause.Causes, node);
            }
        }
    }

    private int Node(object key, CauseNode node)
    {
        if (!_known.TryGetValue(key, out var id))
        {
            id = _nodes.Count;
            _known.Add(key, id);
            _nodes.Add(node);
        }

        return id;
    }

    private LayeredGraph Layer()
    {
        var depth = new int[_nodes.Count];
        Deepen(Root, 0, depth);
        var deepest = depth.Max();
        List<int>[] layers = [.. Enumerable.Range(0, deepest + 1).Select(_ => new List<int>())];
        for (var node = 0; node < Real; node++)
        {
            layers[deepest - depth[node]].Add(node);
        }

        var edges = new List<(int, int)>();
        foreach (var (from, to) in _edges)
        {
            var last = from;
            for (var d = depth[from] - 1; d > depth[to]; d--)
            {
                _nodes.Add(new CauseNode(CauseKind.Bend, ""));
                layers[deepest - d].Add(_nodes.Count - 1);
                edges.Add((last, _nodes.Count - 1));
                last = _nodes.Count - 1;
            }

            edges.Add((last, to));
        }

        return new LayeredGraph([.. layers.Select(l => l.ToArray())], edges);
    }

    // Causes lie earlier, so that there are no circles.
    private void Deepen(int node, int at, int[] depth)
    {
        if (at < depth[node])
        {
            return;
        }

        depth[node] = at;
        foreach (var (from, _) in _edges.Where(e => e.To == node).ToList())
        {
            Deepen(from, at + 1, depth);
        }
    }
}
