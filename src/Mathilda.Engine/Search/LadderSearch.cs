using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Search;

/// <summary>Searches with fewer links of belief and with all that are asked for, in turns; a story found is cut down to what it needs.</summary>
internal sealed class LadderSearch : IStorySearch
{
    private const long Turn = 256;

    private readonly PlanLimits _limits;
    private readonly StoryReasons _reasons;
    private readonly StoryEditor _editor;
    private readonly List<Rung> _rungs = [];
    private readonly List<Rung> _open;
    private readonly StoryList _stories = new();
    private StoryEdit? _edit; // of a way to the goal that was reached last
    private PlanResult? _end;
    private int _at; // whose turn it is
    private bool _isInTurn;

    public LadderSearch(
        PlanLimits limits,
        SearchOptions options,
        StoryReasons reasons,
        StoryEditor editor,
        Func<ReasonLimits, IReadOnlyList<ISearchOrder>, Rung> newRung
    )
    {
        (_limits, _reasons, _editor) = (limits, reasons, editor);
        var narrowest = options.ClimbsBeliefs ? 1 : limits.BeliefLimit;
        for (
            var belief = Math.Min(narrowest, limits.BeliefLimit);
            belief <= limits.BeliefLimit;
            belief++
        )
        {
            var within = new ReasonLimits(limits.CharacterLimit, belief);
            _rungs.Add(newRung(within, SearchOrders.ForAny(options.TakesTurns)));
        }

        _open = [.. _rungs];
    }

    public IReadOnlyList<AuthorPlan> Stories => _stories.All;

    public PlanProgress Progress
    {
        get
        {
            var rung = _open[Math.Min(_at, _open.Count - 1)];
            var (worlds, best) = (0, BestRung());
            foreach (var each in _rungs)
            {
                worlds += each.Worlds;
            }

            return new(rung.Limits, _reasons.Nodes, worlds, best?.BestScore ?? double.NaN);
        }
    }

    public PlanResult Result =>
        (_end ?? SoFar()) with
        {
            Worlds = Progress.Worlds,
            Nodes = _reasons.Nodes,
        };

    public bool GoOn()
    {
        while (_end is null && !_reasons.IsPaused)
        {
            if (_edit is not null)
            {
                Edit(_edit);
                continue;
            }

            if (_at == _open.Count)
            {
                EndRound();
                continue;
            }

            if (!_isInTurn)
            {
                _reasons.TurnEnd = Math.Min(_limits.NodeBudget, _reasons.Nodes + Turn);
                _isInTurn = true;
            }

            var state = _open[_at].GoOn();
            if (state == RungState.AtGoal)
            {
                _edit = _editor.Begin(_open[_at].Reached(), _open[_at].Limits);
            }
            else if (state != RungState.Paused)
            {
                _isInTurn = false;
                _at++;
            }
        }

        return _end is not null;
    }

    public bool Next()
    {
        if (_end is { Outcome: PlanOutcome.Found })
        {
            _end = null;
        }

        return _end is null;
    }

    private void EndRound()
    {
        var full = _rungs[^1];
        if (full.IsExhausted)
        {
            _end = NotFound(
                full.IsCutByLength ? PlanLimit.AuthorLimit
                : full.IsCutByReasons ? PlanLimit.ReasonLimits
                : PlanLimit.None
            );
        }
        else if (_reasons.Nodes >= _limits.NodeBudget)
        {
            _end = NotFound(PlanLimit.NodeBudget);
        }
        else
        {
            _open.RemoveAll(rung => rung.IsExhausted);
            _at = 0;
        }
    }

    private void Edit(StoryEdit edit)
    {
        if (!edit.GoOn())
        {
            return;
        }

        _edit = null;
        if (edit.Story is { } story && !_stories.Knows(StoryEditor.ActsOf(story)))
        {
            _stories.Add(story);
            _end = new PlanResult(PlanOutcome.Found) { Plan = story };
        }
    }

    private PlanResult NotFound(PlanLimit limit)
    {
        var isImpossible = limit == PlanLimit.None && Stories.Count == 0;
        var best = Stories.Count == 0 ? BestRung() : null;
        var edit = best is null ? null : _editor.Begin(best.Best!, best.Limits, best.BestScore);
        edit?.GoOn(mayPause: false);
        return new PlanResult(
            isImpossible ? PlanOutcome.Impossible
            : limit == PlanLimit.None ? PlanOutcome.NoOther
            : PlanOutcome.NotFoundWithin
        )
        {
            Limit = limit,
            BestBelowGoal = edit?.Story,
        };
    }

    /// <summary>Costs no work: what was reached was explained, and nothing is left out.</summary>
    private PlanResult SoFar() =>
        new(PlanOutcome.NotFoundWithin)
        {
            Limit = PlanLimit.NodeBudget,
            BestBelowGoal = BestRung() is { } best ? _reasons.Plan(best.Best!, best.Limits) : null,
        };

    private Rung? BestRung()
    {
        Rung? best = null;
        foreach (var rung in _rungs)
        {
            best =
                !double.IsNaN(rung.BestScore) && !(rung.BestScore <= best?.BestScore) ? rung : best;
        }

        return best;
    }
}
