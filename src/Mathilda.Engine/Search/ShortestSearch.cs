namespace Mathilda.Engine.Search;

/// <summary>Finds any story first, then looks for shorter ones under the full limits, until there can be none.</summary>
/// <remarks>
/// Whether an act is explained depends on the world alone, so a story is a path in a graph of author worlds. Branch and bound in the order of A*: whatever could
/// only be as long as the shortest story met is left out, until nothing is left. A shortest path to a score is minimal of itself: acts left out
/// that did as well would be a shorter one. Source: Hart, Nilsson and Raphael 1968, "A formal basis for the heuristic determination of minimum cost paths".
/// </remarks>
/// <param name="ladder">Finds any story.</param>
/// <param name="reasons">The reasons.</param>
/// <param name="editor">Makes stories of ways to the goal.</param>
/// <param name="limits">How far to go.</param>
/// <param name="proof">Makes the search that proves, for stories of at most so many acts.</param>
internal sealed class ShortestSearch(
    LadderSearch ladder,
    StoryReasons reasons,
    StoryEditor editor,
    PlanLimits limits,
    Func<int, Rung> proof
) : IStorySearch
{
    private readonly StoryList _stories = new();
    private Rung? _proof;
    private AuthorPlan? _shortest; // of those met so far
    private StoryEdit? _edit; // of a way to the goal that was reached last
    private PlanResult? _end;

    public IReadOnlyList<AuthorPlan> Stories => _stories.All;

    public PlanProgress Progress =>
        _proof is null
            ? ladder.Progress
            : ladder.Progress with
            {
                Limits = _proof.Limits,
                Worlds = ladder.Progress.Worlds + _proof.Worlds,
            };

    public PlanResult Result =>
        (_end ?? SoFar()) with
        {
            Worlds = Progress.Worlds,
            Nodes = reasons.Nodes,
        };

    public bool GoOn()
    {
        if (_proof is null)
        {
            if (!ladder.GoOn())
            {
                return false;
            }

            _shortest = ladder.Result.Plan;
            if (_shortest is null)
            {
                _end = ladder.Result;
                return true;
            }

            _proof = proof(_shortest.Steps.Count - 1);
        }

        while (_end is null)
        {
            if (_edit is not null)
            {
                if (!_edit.GoOn())
                {
                    return false;
                }

                Take(_edit.Story!, _proof);
                _edit = null;
            }

            reasons.TurnEnd = limits.NodeBudget;
            switch (_proof.GoOn())
            {
                case RungState.Paused:
                    return false;
                case RungState.AtGoal:
                    _edit = editor.Begin(_proof.Reached(), _proof.Limits);
                    break;
                case RungState.TurnOver:
                    _end = SoFar();
                    break;
                case RungState.Exhausted:
                    _end = Exhausted(_proof);
                    break;
                default:
                    throw new InvalidOperationException("A state nobody knows.");
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
            _proof = proof(limits.AuthorLimit);
        }

        return _end is null;
    }

    private void Take(AuthorPlan story, Rung rung)
    {
        if (!_stories.Knows(StoryEditor.ActsOf(story)))
        {
            _shortest = story;
            rung.AuthorLimit = story.Steps.Count - 1;
        }
    }

    private PlanResult Exhausted(Rung rung)
    {
        if (_shortest is not null)
        {
            _stories.Add(_shortest);
            return new PlanResult(PlanOutcome.Found) { Plan = _shortest, IsShortest = true };
        }

        return rung.IsCutByLength || rung.IsCutByReasons
            ? new PlanResult(PlanOutcome.NotFoundWithin)
            {
                Limit = rung.IsCutByLength ? PlanLimit.AuthorLimit : PlanLimit.ReasonLimits,
            }
            : new PlanResult(PlanOutcome.NoOther);
    }

    private PlanResult SoFar() =>
        _shortest is not null ? new PlanResult(PlanOutcome.Found) { Plan = _shortest }
        : _proof is null ? ladder.Result
        : new PlanResult(PlanOutcome.NotFoundWithin) { Limit = PlanLimit.NodeBudget };
}
