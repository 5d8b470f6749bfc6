namespace Mathilda.Engine.Search;

/// <summary>How many edges lead from each node of a graph to a goal at least, kept as edges are struck out.</summary>
/// <remarks>Levels only rise, so all strikes together cost no more than edges times levels: Even and Shiloach 1981, "An on-line edge-deletion problem", JACM 28.
/// A level above the most counts as never. The graph does not grow meanwhile.</remarks>
internal sealed class GoalLevels
{
    public const int Never = int.MaxValue;

    private readonly StoryGraph _graph;
    private readonly int _most;
    private readonly int[] _levels;
    private readonly Queue<int> _queue = new();

    public GoalLevels(StoryGraph graph, int most)
    {
        (_graph, _most) = (graph, most);
        _levels = new int[graph.Count];
        for (var node = 0; node < _levels.Length; node++)
        {
            _levels[node] = graph.IsGoal(node) ? 0 : Never;
            if (graph.IsGoal(node))
            {
                _queue.Enqueue(node);
            }
        }

        while (_queue.Count > 0)
        {
            Spread(_queue.Dequeue());
        }
    }

    public int this[int node] => _levels[node];

    /// <summary>An edge was struck out.</summary>
    public void Strike(StoryGraph.Edge edge)
    {
        _queue.Enqueue(edge.From);
        while (_queue.Count > 0)
        {
            Raise(_queue.Dequeue());
        }
    }

    private void Spread(int node)
    {
        for (var i = _graph.LastInto(node); i >= 0; i = _graph.Edges[i].BeforeInto)
        {
            var edge = _graph.Edges[i];
            if (
                edge.IsExplained != Answer.No
                && _levels[edge.From] == Never
                && _levels[node] < _most
            )
            {
                _levels[edge.From] = _levels[node] + 1;
                _queue.Enqueue(edge.From);
            }
        }
    }

    /// <summary>Sets a level right that may be too low; those that leaned on it come next.</summary>
    private void Raise(int node)
    {
        var old = _levels[node];
        if (old is Never or 0)
        {
            return;
        }

        var level = Least(node);
        if (level == old)
        {
            return;
        }

        _levels[node] = level;
        for (var i = _graph.LastInto(node); i >= 0; i = _graph.Edges[i].BeforeInto)
        {
            var edge = _graph.Edges[i];
            if (edge.IsExplained != Answer.No && _levels[edge.From] == old + 1)
            {
                _queue.Enqueue(edge.From);
            }
        }
    }

    private int Least(int node)
    {
        var least = Never;
        var (first, end) = _graph.Out(node);
        for (var i = first; i < end; i++)
        {
            var edge = _graph.Edges[i];
            if (edge.IsExplained != Answer.No && _levels[edge.To] < Math.Min(least, _most))
            {
                least = _levels[edge.To] + 1;
            }
        }

        return least;
    }
}
