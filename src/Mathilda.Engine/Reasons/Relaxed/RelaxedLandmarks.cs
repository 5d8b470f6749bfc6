namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>How many acts it takes at least, by sets of acts one of each of which must happen, no act in two of them.</summary>
/// <remarks>
/// Each node is reached by way of the dearest of what it needs. Going back from what the score lacks by ways that cost nothing, one comes to acts without one of which
/// it is not had: they count for one, and cost nothing from then on; and so on, until the score is had for nothing. An act costs nothing wherever it stands in
/// the graph, so none counts twice. Source: Helmert and Domshlak 2009, "Landmarks, critical paths and abstractions: what's the difference anyway?", ICAPS (LM-cut).
/// </remarks>
internal sealed class RelaxedLandmarks
{
    private const int Never = RelaxedPass.Never;

    private readonly RelaxedProblem _problem;
    private readonly RelaxedGraph _graph;
    private readonly RelaxedStart _start;
    private readonly PricedPass _pass;
    private readonly RelaxedMarks _marks; // of the roots that are let be
    private readonly int[] _let;
    private readonly int[] _roots;
    private readonly int[] _firstBefore; // by node: where in _before those that lead to it begin
    private readonly int[] _before;
    private readonly Dictionary<int, List<int>> _nodesOf = []; // by act
    private readonly List<int> _given = [];
    private readonly Action<int> _give;
    private readonly List<int> _lacking = [];
    private readonly List<int> _cut = [];
    private readonly Stack<int> _open = [];
    private readonly int[] _marked; // by node: when it was last found near the goal, or near the start
    private int _mark;

    public RelaxedLandmarks(RelaxedProblem problem, RelaxedStart start)
    {
        (_problem, _graph, _start) = (problem, problem.Graph, start);
        _pass = new PricedPass(_graph);
        _let = new int[_graph.Count];
        _marks = new RelaxedMarks(_graph, _let, problem.Variables.Count);
        _marked = new int[_graph.Count];
        _give = _given.Add;
        _roots = [.. Enumerable.Range(0, _graph.Count).Where(node => _graph.IsRoot[node])];
        (_firstBefore, _before) = Backwards(_graph);
        for (var node = 0; node < _graph.Count; node++)
        {
            foreach (var act in _graph.ActsOf[node] ?? [])
            {
                if (!_nodesOf.TryGetValue(act, out var nodes))
                {
                    _nodesOf.Add(act, nodes = []);
                }

                nodes.Add(node);
            }
        }
    }

    /// <summary>The fewest acts that lead above a threshold; <see cref="RelaxedPass.Never"/> if none do.</summary>
    /// <param name="world">A settled world.</param>
    /// <param name="threshold">The score to better.</param>
    /// <param name="held">Which wants are held.</param>
    public int Fewest(int world, double threshold, bool[] held)
    {
        _given.Clear();
        _given.Add(RelaxedNodes.True);
        _start.Give(world, _give, _marks.Starts);
        _pass.Begin();
        var fewest = 0;
        for (var count = 0; ; count++)
        {
            _pass.Run(_given);
            var cost = Lack(threshold, held);
            if (cost == Never)
            {
                return Never;
            }

            // What is still to be paid comes on top; more than one for each set where one act is needed several times.
            fewest = Math.Max(fewest, count + cost);
            if (cost == 0)
            {
                return fewest;
            }

            Cut();
            foreach (var node in _cut)
            {
                foreach (var act in _graph.ActsOf[node]!)
                {
                    _nodesOf[act].ForEach(_pass.IsFree);
                }
            }
        }
    }

    /// <summary>Finds roots without one of which the score is not had, dear ones rather than cheap ones.</summary>
    /// <returns>The cost of the cheapest of them; <see cref="RelaxedPass.Never"/> if the score is not had with all.</returns>
    private int Lack(double threshold, bool[] held)
    {
        _lacking.Clear();
        foreach (var root in _roots)
        {
            _let[root] = Never;
        }

        for (var cost = 0; cost <= _pass.Dearest; cost++)
        {
            foreach (var root in _roots)
            {
                if (_pass.Costs[root] == cost)
                {
                    _let[root] = cost;
                    if (_problem.Score.Most(_marks, held) > threshold)
                    {
                        _let[root] = Never;
                        _lacking.Add(root);
                    }
                }
            }
        }

        return _lacking.Count == 0 ? Never : _pass.Costs[_lacking[0]];
    }

    /// <summary>Finds the acts by which what is lacking is come near to from what is near the start.</summary>
    private void Cut()
    {
        var nearGoal = ++_mark;
        foreach (var root in _lacking)
        {
            Mark(root);
        }

        while (_open.Count > 0)
        {
            var node = _open.Pop();
            if (_pass.Takes(node))
            {
                continue;
            }

            if (_graph.Needs[node] > 1)
            {
                Mark(_pass.By[node]);
                continue;
            }

            for (var i = _firstBefore[node]; i < _firstBefore[node + 1]; i++)
            {
                if (_pass.Costs[_before[i]] != Never)
                {
                    Mark(_before[i]);
                }
            }
        }

        _cut.Clear();
        _mark++;
        foreach (var node in _given)
        {
            if (node != RelaxedGraph.None)
            {
                Mark(node);
            }
        }

        while (_open.Count > 0)
        {
            Follow(_open.Pop(), nearGoal);
        }
    }

    private void Follow(int node, int nearGoal)
    {
        for (var i = _graph.First[node]; i < _graph.First[node + 1]; i++)
        {
            var to = _graph.Next[i];
            if (_pass.Costs[to] == Never || (_graph.Needs[to] > 1 && _pass.By[to] != node))
            {
                continue;
            }

            if (_marked[to] == nearGoal)
            {
                _marked[to] = _mark;
                _cut.Add(to);
            }
            else
            {
                Mark(to);
            }
        }
    }

    private void Mark(int node)
    {
        if (_marked[node] != _mark)
        {
            _marked[node] = _mark;
            _open.Push(node);
        }
    }

    private static (int[] First, int[] Before) Backwards(RelaxedGraph graph)
    {
        var first = new int[graph.Count + 1];
        foreach (var to in graph.Next)
        {
            first[to + 1]++;
        }

        for (var node = 0; node < graph.Count; node++)
        {
            first[node + 1] += first[node];
        }

        var (at, before) = ((int[])first.Clone(), new int[graph.Next.Length]);
        for (var node = 0; node < graph.Count; node++)
        {
            for (var i = graph.First[node]; i < graph.First[node + 1]; i++)
            {
                before[at[graph.Next[i]]++] = node;
            }
        }

        return (first, before);
    }
}
