using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Reasons.Relaxed;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>One search of the ladder: best-first over author worlds, under its own limits on reasons. It can be broken off and gone on with.</summary>
/// <remarks>
/// An entry is queued as soon as its act is possible; whether it is explained is asked when its turn comes, and the first
/// explained way to a world closes it (a shorter one opens it again). Order: acts so far and twice the fewest to come.
/// </remarks>
internal sealed class Rung
{
    private readonly WorldStore _worlds;
    private readonly int[] _acts;
    private readonly StoryReasons _reasons;
    private readonly RelaxedReach _bound;
    private readonly int _authorLimit;
    private readonly double _goal;
    private readonly AuthorWorlds _reached = new();
    private readonly BucketQueue<(int Parent, int Act, int Next)> _open = new();
    private int _unexpanded;

    public Rung(
        WorldStore worlds,
        int[] acts,
        StoryReasons reasons,
        RelaxedReach bound,
        int authorLimit,
        double goal,
        ReasonLimits limits
    )
    {
        (_worlds, _acts, _reasons, _bound) = (worlds, acts, reasons, bound);
        (_authorLimit, _goal, Limits) = (authorLimit, goal, limits);
        _reached.Add(worlds.Initial, -1, -1);
    }

    public ReasonLimits Limits { get; }

    /// <summary>Whether all was searched.</summary>
    public bool IsExhausted => _open.Count == 0 && _unexpanded == _reached.Count;

    /// <summary>Whether longer stories were left out.</summary>
    public bool IsCutByLength { get; private set; }

    /// <summary>Whether acts were left out that wider limits might explain.</summary>
    public bool IsCutByReasons { get; private set; }

    public int Worlds => _reached.Count;

    /// <summary>The way to the best world reached that is better than the start; null if there is none.</summary>
    public List<int>? Best { get; private set; }

    public double BestScore { get; private set; } = double.NaN;

    /// <summary>Goes on until a goal is reached or nothing is left.</summary>
    /// <returns>The acts of a story; null if nothing is left.</returns>
    /// <exception cref="BudgetSpentException">The budget is spent; call again to go on.</exception>
    public List<int>? GoOn()
    {
        _reasons.IsCut = IsCutByReasons;
        try
        {
            for (Expand(); _open.Count > 0; Expand())
            {
                var (parent, act, next) = _open.Peek();
                var isNew = !_reached.Has(next, _reached.LengthOf(parent) + 1);
                // Dropped only once its reasons are known: they may take more than one turn.
                var isExplained = isNew && _reasons.Explain(_reached[parent], act, Limits);
                _open.Drop();
                if (isExplained)
                {
                    _reached.Add(next, parent, act);
                    if (IsGoal(next))
                    {
                        return _reached.PathTo(_reached.Count - 1);
                    }
                }
            }

            return null;
        }
        finally
        {
            IsCutByReasons = _reasons.IsCut;
        }
    }

    private bool IsGoal(int world)
    {
        var score = _reasons.Score(world);
        if (!(score > _reasons.Score(_worlds.Initial)))
        {
            return false;
        }

        if (!(score <= BestScore))
        {
            (Best, BestScore) = (_reached.PathTo(_reached.Count - 1), score);
        }

        return score >= _goal;
    }

    /// <summary>Queues what the world reached last can lead to.</summary>
    private void Expand()
    {
        for (; _unexpanded < _reached.Count; _unexpanded++)
        {
            _reasons.Spend(1);
            var world = _reached[_unexpanded];
            var length = _reached.LengthOf(_unexpanded) + 1;
            foreach (var act in _acts)
            {
                if (_worlds.Can(world, act))
                {
                    Queue(_unexpanded, act, _worlds.Result(world, act), length);
                }
            }
        }
    }

    private void Queue(int parent, int act, int next, int length)
    {
        if (_reached.Has(next, length))
        {
            return;
        }

        var toCome = Fewest(next);
        if (toCome == RelaxedReach.Never)
        {
            return;
        }

        if (length + toCome > _authorLimit)
        {
            IsCutByLength = true;
            return;
        }

        _open.Push((parent, act, next), length + (2 * toCome));
    }

    private int Fewest(int world)
    {
        var start = _reasons.Score(_worlds.Initial);
        // The bound is for "more than"; a goal is "at least".
        var below = Below(_goal);
        return _bound.Fewest(world, _worlds.Initial, below > start ? below : start);
    }

    /// <summary>The greatest number below a number.</summary>
    private static double Below(double number)
    {
        if (double.IsInfinity(number))
        {
            return number > 0 ? double.MaxValue : number;
        }

        return number == 0
            ? -double.Epsilon
            : BitConverter.Int64BitsToDouble(
                BitConverter.DoubleToInt64Bits(number) + (number > 0 ? -1 : 1)
            );
    }
}
