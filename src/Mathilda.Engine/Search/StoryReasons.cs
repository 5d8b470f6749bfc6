using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Whether the acts of a story are explained, and at what cost.</summary>
internal sealed class StoryReasons(WorldStore worlds, ReasonFinder finder, CancellationToken cancel)
{
    /// <summary>How much work was spent so far.</summary>
    public long Nodes { get; private set; }

    /// <summary>How much may be.</summary>
    public long Budget { get; set; } = long.MaxValue;

    /// <summary>Whether an act was left out that wider limits might explain; reset by the asker.</summary>
    public bool IsCut { get; set; }

    /// <summary>Whether an act is explained for all its choosers.</summary>
    /// <exception cref="BudgetSpentException">The budget is spent.</exception>
    public bool Explain(int world, int act, ReasonLimits limits)
    {
        finder.Limits = limits;
        foreach (var person in worlds.Problem.Acts[act].Choosers)
        {
            finder.NodeBudget = Math.Max(0, Budget - Nodes);
            var result = finder.Explained(world, person, act, narrowed: null, cancel);
            Spend(result.Nodes);
            if (result.Outcome != ReasonOutcome.Found)
            {
                IsCut |= result.IsLimited;
                return result.Outcome == ReasonOutcome.Exhausted
                    ? throw new BudgetSpentException()
                    : false;
            }
        }

        return true;
    }

    /// <exception cref="BudgetSpentException">The budget is spent.</exception>
    public void Spend(long nodes)
    {
        cancel.ThrowIfCancellationRequested();
        Nodes += nodes;
        if (Nodes > Budget)
        {
            throw new BudgetSpentException();
        }
    }

    /// <summary>The author's score; NaN = unknown.</summary>
    public double Score(int world) =>
        worlds.Score(world, Problem.Author, worlds.Initial) ?? double.NaN;

    /// <summary>A story with everybody's reasons, all of which are remembered.</summary>
    /// <param name="acts">Acts explained under these limits, one after another.</param>
    /// <param name="limits">The limits.</param>
    public AuthorPlan Plan(IReadOnlyList<int> acts, ReasonLimits limits)
    {
        (finder.Limits, finder.NodeBudget) = (limits, long.MaxValue);
        var steps = new List<AuthorStep>();
        var world = worlds.Initial;
        foreach (var act in acts)
        {
            var reasons = new List<Reason>();
            foreach (var person in worlds.Problem.Acts[act].Choosers)
            {
                reasons.Add(finder.Explained(world, person, act, narrowed: null, cancel).Reason!);
            }

            steps.Add(new AuthorStep(act, reasons));
            world = worlds.Result(world, act);
        }

        return new AuthorPlan(Score(world), limits, steps);
    }
}
