using Mathilda.Engine.Dynamics;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>The graph of what can become so, while it is built: nodes that come about when one, or all, of what leads to them has.</summary>
/// <remarks>Equal nodes are made once. What always is so and what never is are folded away wherever they stand.</remarks>
internal sealed class RelaxedNodes
{
    /// <summary>Comes about at once.</summary>
    public const int True = 0;

    /// <summary>Never comes about.</summary>
    public const int False = 1;

    private const int AllMark = -1;
    private const int AnyMark = -2;

    private readonly List<int> _needs = [1, 1];
    private readonly List<List<int>?> _acts = [null, null];
    private readonly List<(int From, int To)> _edges = [];
    private readonly VectorMemo _ids = new();
    private readonly List<int> _parts = [];

    public int Count => _needs.Count;

    public IReadOnlyList<(int From, int To)> Edges => _edges;

    /// <summary>How many of those that lead to it must have come about.</summary>
    public int NeedOf(int node) => _needs[node];

    /// <summary>The acts any of which it takes; null = it takes none.</summary>
    public IReadOnlyList<int>? ActsOf(int node) => _acts[node];

    /// <summary>A node to which edges will lead, or which is given: it comes about with the first.</summary>
    public int New() => Add(1, null);

    public void Edge(int from, int to)
    {
        if (from != False && to != True)
        {
            _edges.Add((from, to));
        }
    }

    /// <summary>Comes about when all of these have; with an act, one act later.</summary>
    /// <param name="parts">What it needs.</param>
    /// <param name="act">The act; null = it takes none.</param>
    public int All(IEnumerable<int> parts, int? act = null)
    {
        _parts.Clear();
        foreach (var part in parts)
        {
            if (part == False)
            {
                return False;
            }

            if (part != True && !_parts.Contains(part))
            {
                _parts.Add(part);
            }
        }

        if (_parts.Count == 0)
        {
            if (act is null)
            {
                return True;
            }

            _parts.Add(True);
        }

        return _parts.Count == 1 && act is null
            ? _parts[0]
            : Made(act is null ? AllMark : ~AllMark, act);
    }

    public int All(int a, int b) => All([a, b]);

    /// <summary>Comes about when any of these has.</summary>
    public int Any(IEnumerable<int> parts)
    {
        _parts.Clear();
        foreach (var part in parts)
        {
            if (part == True)
            {
                return True;
            }

            if (part != False)
            {
                _parts.Add(part);
            }
        }

        return _parts.Count == 0 ? False
            : _parts.Count == 1 ? _parts[0]
            : Made(AnyMark, act: null);
    }

    private int Made(int mark, int? act)
    {
        _parts.Sort();
        for (var i = _parts.Count - 1; i > 0; i--)
        {
            if (_parts[i] == _parts[i - 1])
            {
                _parts.RemoveAt(i);
            }
        }

        if (_parts.Count == 1 && act is null)
        {
            return _parts[0];
        }

        _parts.Add(mark);
        var place = _ids.PlaceOf(_parts.ToArray());
        if (_ids[place] < 0)
        {
            var need = mark == AnyMark ? 1 : _parts.Count - 1;
            _ids[place] = Add(need, act is null ? null : []);
            for (var i = 0; i < _parts.Count - 1; i++)
            {
                _edges.Add((_parts[i], _ids[place]));
            }
        }

        if (act is { } taken && _acts[_ids[place]] is { } acts && !acts.Contains(taken))
        {
            acts.Add(taken);
        }

        return _ids[place];
    }

    private int Add(int need, List<int>? acts)
    {
        _needs.Add(need);
        _acts.Add(acts);
        return _needs.Count - 1;
    }
}
