using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>Whether a plan of the author stands; section 6 of docs/engine.md.</summary>
internal sealed class SlowPlans(
    Problem problem,
    SlowDynamics dynamics,
    SlowScores scores,
    SlowReasons reasons,
    IReadOnlyList<int> candidates,
    AuthorLimits limits
)
{
    public PlanVerdict Validate(SlowWorld start, IReadOnlyList<int> plan)
    {
        if (plan.Count > limits.AuthorLimit)
        {
            return PlanVerdict.Of(PlanFault.TooLong);
        }

        var world = start;
        for (var step = 0; step < plan.Count; step++)
        {
            if (FaultOf(world, plan[step]) is var (fault, person))
            {
                return PlanVerdict.Of(fault, step, person);
            }

            world = dynamics.Result(world, plan[step]);
        }

        return ValidateEnd(start, plan, scores.Of(world, Problem.Author, start));
    }

    /// <summary>The first shortest plan that stands, candidates in order; null if there is none.</summary>
    public IReadOnlyList<int>? Find(SlowWorld start)
    {
        for (var length = 1; length <= limits.AuthorLimit; length++)
        {
            if (Extend(start, [], start, length) is { } plan)
            {
                return plan;
            }
        }

        return null;
    }

    private List<int>? Extend(SlowWorld start, List<int> plan, SlowWorld reached, int length)
    {
        if (plan.Count == length)
        {
            return ValidateEnd(start, plan, scores.Of(reached, Problem.Author, start)).IsValid
                ? plan
                : null;
        }

        foreach (var act in candidates)
        {
            if (
                FaultOf(reached, act) is null
                && Extend(start, [.. plan, act], dynamics.Result(reached, act), length) is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    private PlanVerdict ValidateEnd(SlowWorld start, IReadOnlyList<int> plan, double? gain)
    {
        if (!(gain > scores.Of(start, Problem.Author, start)))
        {
            return PlanVerdict.Of(PlanFault.NoGain);
        }

        if (!(gain >= limits.Goal))
        {
            return PlanVerdict.Of(PlanFault.BelowGoal);
        }

        var shorter = SlowReasons
            .Subsequences(plan)
            .FirstOrDefault(part =>
                part.Count < plan.Count
                && EndOf(start, part) is { } end
                && scores.Of(end, Problem.Author, start) >= gain
            );
        return shorter is null
            ? PlanVerdict.Valid
            : new PlanVerdict(PlanFault.Redundant, -1, -1, shorter);
    }

    private SlowWorld? EndOf(SlowWorld world, List<int> acts)
    {
        foreach (var act in acts)
        {
            if (FaultOf(world, act) is not null)
            {
                return null;
            }

            world = dynamics.Result(world, act);
        }

        return world;
    }

    private (PlanFault Fault, int Person)? FaultOf(SlowWorld world, int act)
    {
        if (!dynamics.Can(world, act))
        {
            return (PlanFault.Impossible, -1);
        }

        foreach (var chooser in problem.Acts[act].Choosers)
        {
            if (!reasons.Explained(world, chooser, act))
            {
                return (PlanFault.Unexplained, chooser);
            }
        }

        return null;
    }
}
