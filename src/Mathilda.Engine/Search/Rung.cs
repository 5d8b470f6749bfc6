using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Where a rung has come to.</summary>
internal enum RungState
{
    /// <summary>A world at the goal was reached: <see cref="Rung.Reached"/>.</summary>
    AtGoal,

    /// <summary>All was searched.</summary>
    Exhausted,

    /// <summary>Its turn is over.</summary>
    TurnOver,

    /// <summary>The host wants the search to come back.</summary>
    Paused,
}

/// <summary>One search of the ladder: best-first over author worlds, under its own limits on reasons. It can be broken off and gone on with.</summary>
/// <remarks>
/// An entry is queued as soon as its act is possible; whether it is explained is asked when its turn comes, with little patience at first.
/// The first explained way to a world closes it (a shorter one opens it again).
/// </remarks>
internal sealed class Rung
{
    private readonly WorldStore _worlds;
    private readonly ActFilter _acts;
    private readonly int[] _possible;
    private readonly StoryReasons _reasons;
    private readonly GoalDistance _distance;
    private readonly AuthorWorlds _reached = new();
    private readonly Successors _successors;
    private readonly PatientLists _open;
    private int _unexpanded;
    private int _best = -1;

    public Rung(
        WorldStore worlds,
        ActFilter acts,
        StoryReasons reasons,
        GoalDistance distance,
        PatientLists open,
        ReasonLimits limits
    )
    {
        (_worlds, _acts, _reasons, _distance) = (worlds, acts, reasons, distance);
        (_open, Limits) = (open, limits);
        _possible = new int[acts.Count];
        _successors = new Successors(worlds, distance.ReadsMinds);
        Reach(reasons.Start, -1, -1);
    }

    public ReasonLimits Limits { get; }

    /// <summary>The most acts a story may have; may be made less as the search goes on.</summary>
    public required int AuthorLimit { get; set; }

    /// <summary>Whether the dearer bound is asked for.</summary>
    public bool IsSharp { get; init; }

    /// <summary>Whether longer stories were left out.</summary>
    public bool IsCutByLength { get; private set; }

    /// <summary>Whether acts were left out that wider limits might explain.</summary>
    public bool IsCutByReasons { get; private set; }

    public bool IsExhausted => _open.Count == 0 && _unexpanded == _reached.Count;

    public int Worlds => _reached.Count;

    /// <summary>The way to the best world reached that is better than the start; null if there is none.</summary>
    public List<int>? Best => _best < 0 ? null : _reached.PathTo(_best);

    public double BestScore { get; private set; } = double.NaN;

    /// <summary>The way to the world reached last.</summary>
    public List<int> Reached() => _reached.PathTo(_reached.Count - 1);

    /// <summary>Goes on until a goal is reached, nothing is left, or there is no time.</summary>
    public RungState GoOn()
    {
        while (!IsExhausted)
        {
            if (_reasons.Nodes >= _reasons.TurnEnd || _reasons.IsPaused)
            {
                return _reasons.Nodes >= _reasons.TurnEnd ? RungState.TurnOver : RungState.Paused;
            }

            if (_unexpanded < _reached.Count)
            {
                Expand(_unexpanded++);
                continue;
            }

            if (TryNext() && IsGoal(_reached.Count - 1))
            {
                _unexpanded = _reached.Count; // what goes on from here has this story in it
                return RungState.AtGoal;
            }
        }

        return RungState.Exhausted;
    }

    /// <summary>Looks at the next entry.</summary>
    /// <returns>Whether a world was reached.</returns>
    private bool TryNext()
    {
        var (parent, act, next, candidate) = _open.Peek();
        var isTooLong = candidate.Length + candidate.Fewest > AuthorLimit; // the limit may have become less
        if (!isTooLong && next < 0 && _successors.MayBeReached(next))
        {
            next = _worlds.Result(_reached[parent], act);
        }

        if (isTooLong || (next >= 0 && _reached.Has(next, candidate.Length)))
        {
            IsCutByLength |= isTooLong;
            _open.Drop(spent: 0);
            return false;
        }

        _reasons.IsCut = false;
        var before = _reasons.Nodes;
        var answer = _reasons.Explain(_reached[parent], act, Limits, _open.Work);
        var spent = _reasons.Nodes - before;
        if (answer == Answer.Unknown)
        {
            _open.Defer(spent);
            return false;
        }

        IsCutByReasons |= _reasons.IsCut;
        _open.Drop(spent + 1);
        if (answer == Answer.Yes)
        {
            Reach(next >= 0 ? next : _worlds.Result(_reached[parent], act), parent, act);
        }

        return answer == Answer.Yes;
    }

    private void Reach(int world, int parent, int act)
    {
        _reached.Add(world, parent, act);
        _successors.Reach(world);
    }

    private bool IsGoal(int index)
    {
        var score = _reasons.Score(_reached[index]);
        if (!(score > _reasons.StartScore))
        {
            return false;
        }

        if (!(score <= BestScore))
        {
            (_best, BestScore) = (index, score);
        }

        return score >= _distance.Goal;
    }

    /// <summary>Queues what a world can lead to.</summary>
    private void Expand(int index)
    {
        _reasons.Spend();
        var world = _reached[index];
        var length = _reached.LengthOf(index) + 1;
        var count = _acts.Possible(world, _possible, 0);
        for (var i = 0; i < count; i++)
        {
            Queue(index, _possible[i], _successors.Look(world, _possible[i]), length);
        }
    }

    private void Queue(int parent, int act, int next, int length)
    {
        if (_reached.Has(next, length))
        {
            return;
        }

        if (_distance.Fewest(next) is not { } fewest)
        {
            return;
        }

        if (IsSharp && length + fewest <= AuthorLimit)
        {
            fewest = _distance.Sharp(next) ?? fewest;
        }

        if (length + fewest > AuthorLimit)
        {
            IsCutByLength = true;
            return;
        }

        var candidate = new Candidate(length, fewest, _distance.Sum(next));
        _open.Push(new Entry(parent, act, _successors.Mark(next), candidate));
    }
}
