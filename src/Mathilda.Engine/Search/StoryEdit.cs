using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Makes a story of a way to the goal: without what it does not need, and valid under the limits that were asked for. It can be broken off and gone on with.</summary>
internal sealed class StoryEdit
{
    /// <summary>What the two looks may cost: at least so much, and as a part of all work so far.</summary>
    private const long LeastCut = 50_000;
    private const long LeastLook = 1000;
    private const long PartOfWork = 8;

    private readonly WorldStore _worlds;
    private readonly StoryReasons _reasons;
    private readonly GoalDistance _distance;
    private readonly ReasonLimits _full;
    private readonly StoryCut _first;
    private StoryCut? _second;
    private long _end;

    /// <param name="worlds">The worlds.</param>
    /// <param name="reasons">The reasons.</param>
    /// <param name="distance">To the score that must be reached.</param>
    /// <param name="acts">Acts that reach it, explained under the narrow limits.</param>
    /// <param name="narrow">Limits within those asked for.</param>
    /// <param name="full">Those asked for.</param>
    public StoryEdit(
        WorldStore worlds,
        StoryReasons reasons,
        GoalDistance distance,
        IReadOnlyList<int> acts,
        ReasonLimits narrow,
        ReasonLimits full
    )
    {
        (_worlds, _reasons, _distance, _full) = (worlds, reasons, distance, full);
        _first = new StoryCut(worlds, reasons, distance, acts, narrow);
        _end = reasons.Nodes + Math.Max(LeastCut, PartOfWork * reasons.Nodes);
    }

    /// <summary>
    /// Once it is done: the story under the limits asked for; under the narrow ones where it would cost too much to find out; null where it is none under
    /// those asked for, as others who see further would then do it without one of the acts.
    /// </summary>
    public AuthorPlan? Story { get; private set; }

    /// <summary>Goes on until it is done or <see cref="StoryReasons.IsPaused"/>.</summary>
    /// <returns>Whether it is done.</returns>
    public bool GoOn(bool mayPause = true)
    {
        var end = _reasons.End;
        try
        {
            return Cut(_first, mayPause)
                && (_first.Limits == _full ? Keep(_first) : Look(mayPause));
        }
        finally
        {
            _reasons.End = end;
        }
    }

    private bool Cut(StoryCut cut, bool mayPause)
    {
        _reasons.End = _end;
        return cut.GoOn(mayPause);
    }

    /// <summary>What the story is under the full limits.</summary>
    private bool Look(bool mayPause)
    {
        if (_second is null)
        {
            _end = _reasons.Nodes + Math.Max(LeastLook, _reasons.Nodes / PartOfWork);
            _second = new StoryCut(
                _worlds,
                _reasons,
                _distance,
                _first.Shortest ?? _first.Acts,
                _full
            );
        }

        return Cut(_second, mayPause)
            && (_second.IsUnsure ? Keep(_first) : _second.Shortest is null || Keep(_second));
    }

    private bool Keep(StoryCut cut)
    {
        Story = _reasons.Plan(cut.Shortest ?? cut.Acts, cut.Limits) with
        {
            IsMinimal = !_first.IsUnsure,
        };
        return true;
    }
}
