using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>The acts that plans are made of, who chooses them, and which are possible where.</summary>
internal sealed class ActTable
{
    private readonly WorldStore _worlds;
    private readonly int[] _candidates;
    private readonly ActFilter _filter;
    private int[][] _choosers = [];
    private int[] _possibleAt = []; // by world: 1 + where its list begins; 0 = not known
    private int[] _possible = new int[256]; // lists: count, then acts
    private int _used;

    /// <param name="worlds">The worlds.</param>
    /// <param name="candidates">The acts that may follow a first act in somebody's plan; acts of fate are left out.</param>
    public ActTable(WorldStore worlds, IReadOnlyList<int> candidates)
    {
        _worlds = worlds;
        var acts = new List<int>(candidates.Count);
        var seen = new HashSet<int>();
        foreach (var act in candidates)
        {
            if (worlds.Problem.Acts[act].Nature != ActNature.Fate && seen.Add(act))
            {
                acts.Add(act);
            }
        }

        _candidates = [.. acts];
        _filter = new ActFilter(worlds, _candidates);
    }

    public IReadOnlyList<int> Candidates => _candidates;

    public int[] Choosers(int act)
    {
        if (act >= _choosers.Length)
        {
            var old = _choosers.Length;
            Array.Resize(ref _choosers, _worlds.Problem.Acts.Count);
            for (var i = old; i < _choosers.Length; i++)
            {
                _choosers[i] = [.. _worlds.Problem.Acts[i].Choosers];
            }
        }

        return _choosers[act];
    }

    public bool IsChooser(int act, int person) => Array.IndexOf(Choosers(act), person) >= 0;

    /// <summary>Where the list of possible candidates of a world begins; read it with <see cref="Count"/> and <see cref="Act"/>.</summary>
    public int Possible(int world)
    {
        if (world >= _possibleAt.Length)
        {
            Array.Resize(ref _possibleAt, Math.Max(world + 1, 2 * _possibleAt.Length));
        }

        if (_possibleAt[world] == 0)
        {
            _possibleAt[world] = List(world) + 1;
        }

        return _possibleAt[world] - 1;
    }

    public int Count(int list) => _possible[list];

    public int Act(int list, int index) => _possible[list + 1 + index];

    private int List(int world)
    {
        if (_used + _candidates.Length + 1 > _possible.Length)
        {
            Array.Resize(ref _possible, (2 * _possible.Length) + _candidates.Length);
        }

        var list = _used++;
        _used = _filter.Possible(world, _possible, _used);
        _possible[list] = _used - list - 1;
        return list;
    }
}
