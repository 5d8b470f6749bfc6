using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Finds stories: plans of the author in which everybody has a reason; section 6 of docs/engine.md.</summary>
/// <remarks>
/// <para>Whether an act is explained depends on the world alone, so a story is a path in a graph of author worlds. It is
/// searched by length, each distinct world once; whether an act is explained is asked only where it would lead to a
/// world not reached yet.</para>
/// <para>A shortest path to a score is minimal of itself: acts left out that did as well would be a shorter one.</para>
/// </remarks>
public sealed class Planner
{
    private readonly WorldStore _worlds;
    private readonly PlanLimits _limits;
    private readonly int[] _acts;
    private readonly ReasonFinder _reasons;
    private AuthorWorlds _reached = new();
    private long _nodes;
    private int _best;
    private bool _isCut;

    /// <param name="worlds">The worlds.</param>
    /// <param name="acts">What the story and the reasons in it may be made of, in order of preference.</param>
    /// <param name="limits">How far to go.</param>
    /// <exception cref="ArgumentException">The limits are out of range.</exception>
    public Planner(WorldStore worlds, IReadOnlyList<int> acts, PlanLimits limits)
    {
        if (limits.AuthorLimit < 1)
        {
            throw new ArgumentException("The author limit is at least 1.", nameof(limits));
        }

        (_worlds, _limits) = (worlds, limits);
        _acts = [.. acts];
        _reasons = new ReasonFinder(
            worlds,
            acts,
            new ReasonLimits(limits.CharacterLimit, limits.BeliefLimit)
        );
    }

    /// <summary>A shortest story from the start that brings the author's score to the goal and above that of the start.</summary>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public PlanResult Find(double goal, CancellationToken cancel = default)
    {
        (_reached, _nodes, _best, _isCut) = (new AuthorWorlds(), 0, 0, false);
        _reached.Add(_worlds.Initial, -1, -1);
        try
        {
            return Search(goal, cancel);
        }
        catch (BudgetSpentException)
        {
            return NotFound(PlanLimit.NodeBudget);
        }
    }

    private PlanResult Search(double goal, CancellationToken cancel)
    {
        var (from, length) = (0, 0);
        for (; length < _limits.AuthorLimit && from < _reached.Count; length++)
        {
            var to = _reached.Count;
            for (var index = from; index < to; index++)
            {
                if (Expand(index, goal, cancel) is { } end)
                {
                    return new PlanResult(PlanOutcome.Found)
                    {
                        Plan = PlanTo(end),
                        Worlds = _reached.Count,
                        Nodes = _nodes,
                    };
                }
            }

            from = to;
        }

        return from < _reached.Count ? NotFound(PlanLimit.AuthorLimit)
            : _isCut ? NotFound(PlanLimit.ReasonLimits)
            : NotFound(PlanLimit.None);
    }

    /// <summary>Reaches what is one act from a world.</summary>
    /// <returns>The index of a world that reaches the goal, if there is one.</returns>
    private int? Expand(int index, double goal, CancellationToken cancel)
    {
        Spend(1);
        cancel.ThrowIfCancellationRequested();
        var world = _reached[index];
        foreach (var act in _acts)
        {
            if (!_worlds.Can(world, act))
            {
                continue;
            }

            var next = _worlds.Result(world, act);
            if (_reached.Has(next) || !IsExplained(world, act, cancel))
            {
                continue;
            }

            _reached.Add(next, index, act);
            if (Scores(next, goal))
            {
                return _reached.Count - 1;
            }
        }

        return null;
    }

    private bool Scores(int world, double goal)
    {
        var start = _worlds.Initial;
        var score = Score(world);
        if (!(score > Score(start)))
        {
            return false;
        }

        if (_best == 0 || score > Score(_reached[_best]))
        {
            _best = _reached.Count - 1;
        }

        return score >= goal;
    }

    private double Score(int world) =>
        _worlds.Score(world, Problem.Author, _worlds.Initial) ?? double.NaN;

    private bool IsExplained(int world, int act, CancellationToken cancel)
    {
        var ground = _worlds.Problem.Acts[act];
        foreach (var person in ground.Choosers)
        {
            var result = Explained(world, person, act, cancel);
            if (result.Outcome != ReasonOutcome.Found)
            {
                _isCut |= result.IsLimited;
                return false;
            }
        }

        return true;
    }

    private ReasonResult Explained(int world, int person, int act, CancellationToken cancel)
    {
        _reasons.NodeBudget = _limits.NodeBudget - _nodes;
        var result = _reasons.Explained(world, person, act, narrowed: null, cancel);
        Spend(result.Nodes);
        return result.Outcome == ReasonOutcome.Exhausted
            ? throw new BudgetSpentException()
            : result;
    }

    private void Spend(long nodes)
    {
        _nodes += nodes;
        if (_nodes > _limits.NodeBudget)
        {
            throw new BudgetSpentException();
        }
    }

    private PlanResult NotFound(PlanLimit limit) =>
        new(limit == PlanLimit.None ? PlanOutcome.Impossible : PlanOutcome.NotFoundWithin)
        {
            Limit = limit,
            BestBelowGoal = _best == 0 ? null : PlanTo(_best),
            Worlds = _reached.Count,
            Nodes = _nodes,
        };

    private AuthorPlan PlanTo(int index)
    {
        var steps = new List<AuthorStep>();
        foreach (var (world, act) in _reached.PathTo(index))
        {
            var reasons = new List<Reason>();
            foreach (var person in _worlds.Problem.Acts[act].Choosers)
            {
                // All of them are remembered: no budget is needed.
                _reasons.NodeBudget = long.MaxValue;
                reasons.Add(_reasons.Explained(world, person, act).Reason!);
            }

            steps.Add(new AuthorStep(act, reasons));
        }

        return new AuthorPlan(Score(_reached[index]), steps);
    }
}
