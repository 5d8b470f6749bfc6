using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Reasons.Relaxed;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Searches under narrow limits on reasons first, then under wider ones, in turns that grow; a story found is cut down to what it needs.</summary>
internal sealed class LadderSearch
{
    private const long FirstTurn = 500;

    private readonly WorldStore _worlds;
    private readonly PlanLimits _limits;
    private readonly StoryReasons _reasons;
    private readonly double _goal;
    private readonly List<Rung> _rungs = [];

    public LadderSearch(
        WorldStore worlds,
        int[] acts,
        PlanLimits limits,
        StoryReasons reasons,
        double goal
    )
    {
        (_worlds, _limits, _reasons, _goal) = (worlds, limits, reasons, goal);
        var relaxed = new RelaxedProblem(worlds, Problem.Author, worlds.Problem.AuthorScore, acts);
        var bound = new RelaxedReach(worlds, relaxed);
        for (var belief = Math.Min(1, limits.BeliefLimit); belief <= limits.BeliefLimit; belief++)
        {
            foreach (var length in Lengths(limits.CharacterLimit))
            {
                var reasonLimits = new ReasonLimits(length, belief);
                _rungs.Add(
                    new Rung(worlds, acts, reasons, bound, limits.AuthorLimit, goal, reasonLimits)
                );
            }
        }
    }

    public PlanResult Run()
    {
        var full = _rungs[^1];
        var open = new List<Rung>(_rungs);
        for (var turn = FirstTurn; ; turn *= 2)
        {
            foreach (var rung in open)
            {
                if (TakeTurn(rung, turn) is { } acts)
                {
                    return Found(rung, acts);
                }
            }

            if (full.IsExhausted)
            {
                return NotFound(
                    full.IsCutByLength ? PlanLimit.AuthorLimit
                    : full.IsCutByReasons ? PlanLimit.ReasonLimits
                    : PlanLimit.None
                );
            }

            open.RemoveAll(rung => rung.IsExhausted);
            if (_reasons.Nodes >= _limits.NodeBudget)
            {
                return NotFound(PlanLimit.NodeBudget);
            }
        }
    }

    /// <summary>2, 3, 4, then in growing steps, and always the limit itself.</summary>
    private static List<int> Lengths(int limit)
    {
        var lengths = new List<int>();
        for (var length = 2; length < limit; length += Math.Max(1, length / 3))
        {
            lengths.Add(length);
        }

        lengths.Add(limit);
        return lengths;
    }

    private List<int>? TakeTurn(Rung rung, long turn)
    {
        _reasons.Budget = Math.Min(_limits.NodeBudget, _reasons.Nodes + turn);
        try
        {
            return rung.GoOn();
        }
        catch (BudgetSpentException)
        {
            return null;
        }
    }

    private PlanResult Found(Rung rung, List<int> acts)
    {
        _reasons.Budget = long.MaxValue;
        return Result(PlanOutcome.Found) with
        {
            Plan = _reasons.Plan(Shortened(rung, acts, _goal), rung.Limits),
        };
    }

    private PlanResult NotFound(PlanLimit limit)
    {
        Rung? best = null;
        foreach (var rung in _rungs)
        {
            best =
                rung.Best is not null && (best is null || rung.BestScore > best.BestScore)
                    ? rung
                    : best;
        }

        _reasons.Budget = long.MaxValue;
        return Result(
            limit == PlanLimit.None ? PlanOutcome.Impossible : PlanOutcome.NotFoundWithin
        ) with
        {
            Limit = limit,
            BestBelowGoal = best is null
                ? null
                : _reasons.Plan(Shortened(best, best.Best!, best.BestScore), best.Limits),
        };
    }

    private PlanResult Result(PlanOutcome outcome)
    {
        var worlds = 0;
        foreach (var rung in _rungs)
        {
            worlds += rung.Worlds;
        }

        return new PlanResult(outcome) { Worlds = worlds, Nodes = _reasons.Nodes };
    }

    private List<int> Shortened(Rung rung, List<int> acts, double goal) =>
        new StoryCut(_worlds, _reasons, acts, goal, rung.Limits).Shortest();
}
