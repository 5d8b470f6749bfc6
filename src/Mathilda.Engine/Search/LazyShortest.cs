using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Finds a shortest story of at most so many acts, or that there is none, and asks for reasons as late as may be.</summary>
/// <remarks>
/// A graph of what is possible, reasons aside, is laid out as far as stories of the least length that is still open need it. On a shortest way through it
/// all acts are asked, with little work first, as one act without a reason settles it: that edge is struck out. A way on which
/// all are explained is a shortest story, as nothing shorter is left. When no way of that length is left, the length grows.
/// Sources: Dellin and Srinivasa 2016, "A unifying formalism for shortest path problems with expensive edge evaluations via lazy best-first
/// search over paths with edge selectors", ICAPS; Cohen, Phillips and Likhachev 2015, "Planning single-arm manipulations with n-arm robots", RSS.
/// It can be broken off and gone on with.
/// </remarks>
internal sealed class LazyShortest
{
    /// <summary>What is spent on an act at first, as soon as it is laid out.</summary>
    private const long FirstWork = 8;

    private readonly WorldStore _worlds;
    private readonly ActFilter _acts;
    private readonly StoryReasons _reasons;
    private readonly GoalDistance _distance;
    private readonly int[] _possible;
    private readonly StoryGraph _graph = new();
    private readonly List<int> _met = []; // nodes met at this length, by acts that lead there
    private readonly List<int> _lengths = []; // by node: those acts; −1 = not met yet at this length
    private readonly List<StoryGraph.Edge> _way = [];
    private GoalLevels? _levels; // null = still being laid out
    private int _length;
    private int _next; // of those met: who comes next
    private int _nextLength = int.MaxValue; // the least one that lays out more
    private long _work;

    public LazyShortest(
        WorldStore worlds,
        ActFilter acts,
        StoryReasons reasons,
        GoalDistance distance,
        ReasonLimits limits,
        int most
    )
    {
        (_worlds, _acts, _reasons, _distance) = (worlds, acts, reasons, distance);
        (Limits, Most) = (limits, most);
        _possible = new int[acts.Count];
        Node(reasons.Start);
        _graph.Sharpen(0, distance.Sharp(reasons.Start));
        LayOutFor(_graph.FewestFrom(0) ?? int.MaxValue);
    }

    public ReasonLimits Limits { get; }

    /// <summary>The most acts a story may have; may be made less as the search goes on.</summary>
    public int Most { get; set; }

    public int Worlds => _graph.Count;

    /// <summary>The acts of the shortest story, once it was found.</summary>
    public IReadOnlyList<int> Reached() => _way.ConvertAll(edge => edge.Act);

    /// <summary>Goes on until a shortest story is found, there can be none, or there is no time.</summary>
    public RungState GoOn()
    {
        while (_length <= Most)
        {
            if (_reasons.Nodes >= _reasons.TurnEnd || _reasons.IsPaused)
            {
                return _reasons.Nodes >= _reasons.TurnEnd ? RungState.TurnOver : RungState.Paused;
            }

            if (_levels is null)
            {
                LayOut();
            }
            else if (_way.Count > 0)
            {
                if (AskAlong())
                {
                    return RungState.AtGoal;
                }
            }
            else if (_levels[0] <= _length)
            {
                Choose(_levels);
            }
            else
            {
                LayOutFor(_nextLength);
            }
        }

        return RungState.Exhausted;
    }

    /// <summary>Begins to lay out all that stories of a length may need.</summary>
    private void LayOutFor(int length)
    {
        (_length, _nextLength, _levels) = (length, int.MaxValue, null);
        _met.Clear();
        _met.Add(0);
        for (var i = 0; i < _lengths.Count; i++)
        {
            _lengths[i] = -1;
        }

        (_lengths[0], _next) = (0, 0);
    }

    /// <summary>Lays out what begins at the next node.</summary>
    private void LayOut()
    {
        if (_next == _met.Count)
        {
            _levels = new GoalLevels(_graph, _length);
            return;
        }

        var node = _met[_next++];
        if (_graph.IsGoal(node))
        {
            return;
        }

        if (!_graph.IsExpanded(node))
        {
            Expand(node);
        }

        var (first, end) = _graph.Out(node);
        for (var i = first; i < end; i++)
        {
            Meet(_graph.Edges[i], _lengths[node] + 1);
        }
    }

    private void Meet(StoryGraph.Edge edge, int length)
    {
        if (edge.IsExplained == Answer.No || IsTooFar(edge.To, length))
        {
            return;
        }

        if (!_graph.IsSharp(edge.To))
        {
            _graph.Sharpen(edge.To, _distance.Sharp(_graph.WorldOf(edge.To)));
            if (IsTooFar(edge.To, length))
            {
                return;
            }
        }

        if (Ask(edge, FirstWork) != Answer.No && _lengths[edge.To] < 0)
        {
            _lengths[edge.To] = length;
            _met.Add(edge.To);
        }
    }

    private bool IsTooFar(int node, int length)
    {
        if (_graph.FewestFrom(node) is not { } fewest)
        {
            return true;
        }

        if (length + fewest > _length)
        {
            _nextLength = Math.Min(_nextLength, length + fewest);
            return true;
        }

        return false;
    }

    private void Expand(int node)
    {
        _reasons.Spend();
        var world = _graph.WorldOf(node);
        var count = _acts.Possible(world, _possible, 0);
        var edges = new List<(int Act, int To)>();
        for (var i = 0; i < count; i++)
        {
            var to = Node(_worlds.Result(world, _possible[i]));
            if (_graph.FewestFrom(to) is not null && to != node)
            {
                edges.Add((_possible[i], to));
            }
        }

        _graph.Expand(node, edges);
    }

    private int Node(int world)
    {
        if (!_graph.TryFind(world, out var node))
        {
            node = _graph.Add(world, _distance.Fewest(world), _distance.IsReached(world));
            _lengths.Add(-1);
        }

        return node;
    }

    /// <summary>Takes one of the shortest ways that are left.</summary>
    private void Choose(GoalLevels levels)
    {
        _reasons.Spend();
        _work = FirstWork;
        for (var node = 0; levels[node] > 0; node = _way[^1].To)
        {
            _way.Add(Nearer(node, levels));
        }
    }

    /// <summary>The first edge that leads nearer to the goal; one that is known to be explained if there is one, as it needs no work.</summary>
    private StoryGraph.Edge Nearer(int node, GoalLevels levels)
    {
        StoryGraph.Edge? nearer = null;
        var (first, end) = _graph.Out(node);
        for (var i = first; i < end; i++)
        {
            var edge = _graph.Edges[i];
            if (edge.IsExplained != Answer.No && levels[edge.To] == levels[node] - 1)
            {
                if (edge.IsExplained == Answer.Yes)
                {
                    return edge;
                }

                nearer ??= edge;
            }
        }

        return nearer!;
    }

    /// <summary>Asks for each act on the way, with twice the work as before.</summary>
    /// <returns>Whether all are explained.</returns>
    private bool AskAlong()
    {
        _work *= 2;
        var areExplained = true;
        foreach (var edge in _way)
        {
            switch (Ask(edge, _work))
            {
                case Answer.No:
                    _levels!.Strike(edge);
                    _way.Clear();
                    return false;
                case Answer.Unknown:
                    areExplained = false;
                    break;
                default:
                    break;
            }
        }

        return areExplained;
    }

    private Answer Ask(StoryGraph.Edge edge, long work)
    {
        if (edge.IsExplained == Answer.Unknown && edge.Asked < work)
        {
            edge.IsExplained = _reasons.Explain(_graph.WorldOf(edge.From), edge.Act, Limits, work);
            edge.Asked = work;
        }

        return edge.IsExplained;
    }
}
