using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Searches stories by length, each distinct world once.</summary>
/// <remarks>
/// Whether an act is explained depends on the world alone, so a story is a path in a graph of author worlds. It is asked only
/// where an act would lead to a world not reached yet. A shortest path to a score is minimal of itself: acts left out that
/// did as well would be a shorter one.
/// </remarks>
internal sealed class ShortestSearch(
    WorldStore worlds,
    int[] acts,
    PlanLimits limits,
    StoryReasons reasons,
    double goal
)
{
    private readonly ReasonLimits _reasonLimits = new(limits.CharacterLimit, limits.BeliefLimit);
    private readonly double _startScore = reasons.Score(worlds.Initial);
    private readonly AuthorWorlds _reached = new();
    private int _best;

    public PlanResult Run()
    {
        reasons.Budget = limits.NodeBudget;
        _reached.Add(worlds.Initial, -1, -1);
        try
        {
            var from = 0;
            for (; from < _reached.Count && _reached.LengthOf(from) < limits.AuthorLimit; from++)
            {
                if (Expand(from))
                {
                    return Result(PlanOutcome.Found) with { Plan = PlanTo(_reached.Count - 1) };
                }
            }

            return from < _reached.Count ? NotFound(PlanLimit.AuthorLimit)
                : reasons.IsCut ? NotFound(PlanLimit.ReasonLimits)
                : NotFound(PlanLimit.None);
        }
        catch (BudgetSpentException)
        {
            return NotFound(PlanLimit.NodeBudget);
        }
    }

    /// <summary>Reaches what is one act from a world.</summary>
    /// <returns>Whether the last world reached is at the goal.</returns>
    private bool Expand(int index)
    {
        reasons.Spend(1);
        var world = _reached[index];
        foreach (var act in acts)
        {
            if (!worlds.Can(world, act))
            {
                continue;
            }

            var next = worlds.Result(world, act);
            if (_reached.Has(next, int.MaxValue) || !reasons.Explain(world, act, _reasonLimits))
            {
                continue;
            }

            _reached.Add(next, index, act);
            if (IsGoal(next))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsGoal(int world)
    {
        var score = reasons.Score(world);
        if (!(score > _startScore))
        {
            return false;
        }

        if (_best == 0 || score > reasons.Score(_reached[_best]))
        {
            _best = _reached.Count - 1;
        }

        return score >= goal;
    }

    private PlanResult NotFound(PlanLimit limit) =>
        Result(limit == PlanLimit.None ? PlanOutcome.Impossible : PlanOutcome.NotFoundWithin) with
        {
            Limit = limit,
            BestBelowGoal = _best == 0 ? null : PlanTo(_best),
        };

    private PlanResult Result(PlanOutcome outcome) =>
        new(outcome) { Worlds = _reached.Count, Nodes = reasons.Nodes };

    private AuthorPlan PlanTo(int index) => reasons.Plan(_reached.PathTo(index), _reasonLimits);
}
