namespace Mathilda.Engine.Search;

/// <summary>Finds any story first, then a shorter one, the shortest there is, or that there can be none.</summary>
/// <remarks>
/// Whether an act is explained depends on the world alone, so a story is a path in a graph of author worlds. A shortest path to a score is minimal of
/// itself: acts left out that did as well would be a shorter one. Two searches take turns, as each may be far quicker than the other: the lazy one, and branch and bound
/// in the order of A*, which leaves out what could only be as long as the shortest story met, until nothing is left; others after the shortest come from that alone.
/// Source: Hart, Nilsson and Raphael 1968, "A formal basis for the heuristic determination of minimum cost paths".
/// </remarks>
/// <param name="ladder">Finds any story.</param>
/// <param name="reasons">The reasons.</param>
/// <param name="editor">Makes stories of ways to the goal.</param>
/// <param name="limits">How far to go.</param>
/// <param name="proof">Makes the lazy search for a shortest story of at most so many acts.</param>
/// <param name="inOrder">Makes the search in the order of A* for stories of at most so many acts.</param>
internal sealed class ShortestSearch(
    LadderSearch ladder,
    StoryReasons reasons,
    StoryEditor editor,
    PlanLimits limits,
    Func<int, LazyShortest> proof,
    Func<int, Rung> inOrder
) : IStorySearch
{
    private const long Turn = 1024;

    private readonly StoryList _stories = new();
    private LazyShortest? _proof; // null = other stories are looked for, or any
    private Rung? _inOrder;
    private bool _isProofsTurn;
    private long _turnEnd;
    private AuthorPlan? _shortest; // of those met so far
    private StoryEdit? _edit; // of a way to the goal that was reached last
    private PlanResult? _end;

    public IReadOnlyList<AuthorPlan> Stories => _stories.All;

    public PlanProgress Progress
    {
        get
        {
            var progress = ladder.Progress;
            return _inOrder is null
                ? progress
                : progress with
                {
                    Limits = _inOrder.Limits,
                    Worlds = progress.Worlds + _inOrder.Worlds + (_proof?.Worlds ?? 0),
                };
        }
    }

    public PlanResult Result =>
        (_end ?? SoFar()) with
        {
            Worlds = Progress.Worlds,
            Nodes = reasons.Nodes,
        };

    public bool GoOn()
    {
        if (_inOrder is null && _end is null && !FindsAny())
        {
            return false;
        }

        while (_end is null)
        {
            if (_edit is null && reasons.Nodes >= _turnEnd)
            {
                _turnEnd = Math.Min(limits.NodeBudget, reasons.Nodes + Turn);
                _isProofsTurn = !_isProofsTurn;
            }

            reasons.TurnEnd = _turnEnd;
            if (!(_isProofsTurn && _proof is not null ? Prove(_proof) : Search(_inOrder!)))
            {
                return false;
            }
        }

        return true;
    }

    public bool Next()
    {
        if (_end is { IsShortest: true })
        {
            _end = null;
            _shortest = null;
            _proof = null;
            _inOrder = inOrder(limits.AuthorLimit);
        }

        return _end is null;
    }

    /// <returns>Whether the ladder is done.</returns>
    private bool FindsAny()
    {
        if (!ladder.GoOn())
        {
            return false;
        }

        _shortest = ladder.Result.Plan;
        if (_shortest is null)
        {
            _end = ladder.Result;
        }
        else
        {
            _proof = proof(_shortest.Steps.Count - 1);
            _inOrder = inOrder(_shortest.Steps.Count - 1);
        }

        return true;
    }

    /// <summary>Finds a shorter story than the one met, the shortest there is, or that there is none.</summary>
    /// <returns>False where the host wants the search to come back first.</returns>
    private bool Prove(LazyShortest search)
    {
        switch (search.GoOn())
        {
            case RungState.Paused:
                return false;
            case RungState.TurnOver:
                _end = reasons.Nodes >= limits.NodeBudget ? OutOfWork() : null;
                break;
            case RungState.AtGoal:
                _shortest = reasons.Plan(search.Reached(), search.Limits);
                _end = Shortest(_shortest);
                break;
            default:
                _end = Shortest(_shortest!);
                break;
        }

        return true;
    }

    /// <summary>Goes on to shorter and shorter stories that differ from those before.</summary>
    /// <returns>False where the host wants the search to come back first.</returns>
    private bool Search(Rung rung)
    {
        if (_edit is not null)
        {
            if (!_edit.GoOn())
            {
                return false;
            }

            Take(_edit.Story!, rung);
            _edit = null;
        }

        switch (rung.GoOn())
        {
            case RungState.Paused:
                return false;
            case RungState.AtGoal:
                _edit = editor.Begin(rung.Reached(), rung.Limits);
                break;
            case RungState.TurnOver:
                _end = reasons.Nodes >= limits.NodeBudget ? OutOfWork() : null;
                break;
            default:
                _end = Exhausted(rung);
                break;
        }

        return true;
    }

    private void Take(AuthorPlan story, Rung rung)
    {
        if (!_stories.Knows(StoryEditor.ActsOf(story)))
        {
            _shortest = story;
            rung.AuthorLimit = story.Steps.Count - 1;
            _proof?.Most = rung.AuthorLimit;
        }
    }

    private PlanResult Shortest(AuthorPlan story)
    {
        _stories.Add(story);
        return new PlanResult(PlanOutcome.Found) { Plan = story, IsShortest = true };
    }

    private PlanResult Exhausted(Rung rung)
    {
        if (_shortest is not null)
        {
            return Shortest(_shortest);
        }

        return rung.IsCutByLength || rung.IsCutByReasons
            ? new PlanResult(PlanOutcome.NotFoundWithin)
            {
                Limit = rung.IsCutByLength ? PlanLimit.AuthorLimit : PlanLimit.ReasonLimits,
            }
            : new PlanResult(PlanOutcome.NoOther);
    }

    /// <summary>The shortest story met counts, though a shorter one may be there.</summary>
    private PlanResult OutOfWork()
    {
        if (_shortest is not null)
        {
            _stories.Add(_shortest);
        }

        return SoFar();
    }

    private PlanResult SoFar() =>
        _shortest is not null
            ? new PlanResult(PlanOutcome.Found) { Plan = _shortest, Limit = PlanLimit.NodeBudget }
        : _inOrder is null ? ladder.Result
        : new PlanResult(PlanOutcome.NotFoundWithin) { Limit = PlanLimit.NodeBudget };
}
