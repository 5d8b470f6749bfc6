using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>Whether somebody has a reason for an act; section 5 of docs/engine.md.</summary>
/// <param name="candidates">The acts that plans may be made of, by id.</param>
internal sealed class SlowReasons(
    Problem problem,
    SlowDynamics dynamics,
    SlowScores scores,
    IReadOnlyList<int> candidates,
    ReasonLimits limits
)
{
    /// <summary>The first shortest plan that is a reason, candidates in order; null if there is none.</summary>
    public IReadOnlyList<int>? Find(SlowWorld mind, int person, int act, int budget, int nesting)
    {
        for (var length = 1; length <= LongestPlan(budget, nesting); length++)
        {
            if (
                dynamics.Can(mind, act)
                && Extend(mind, person, [act], dynamics.Result(mind, act), length, budget, nesting)
                    is { } plan
            )
            {
                return plan;
            }
        }

        return null;
    }

    /// <summary>Whether a plan, its first act being the one to be reasoned for, is a reason.</summary>
    public bool IsReason(
        SlowWorld mind,
        int person,
        IReadOnlyList<int> plan,
        int budget,
        int nesting
    )
    {
        if (
            plan.Count == 0
            || plan.Count > LongestPlan(budget, nesting)
            || problem.Acts[plan[0]].Nature == ActNature.Fate
            || !dynamics.Can(mind, plan[0])
        )
        {
            return false;
        }

        var rest = plan.Skip(1).ToList();
        var afterFirst = dynamics.Result(mind, plan[0]);
        var end = EndOf(afterFirst, person, rest, budget - 1, nesting);
        var gain = end is null ? null : scores.Of(end, person, mind);
        if (!(gain > scores.Of(mind, person, mind)))
        {
            return false;
        }

        bool Reaches(SlowWorld from, List<int> acts, int left) =>
            EndOf(from, person, acts, left, nesting) is { } other
            && scores.Of(other, person, mind) >= gain;

        return plan.Count == 1
            || (
                gain > scores.Of(afterFirst, person, mind)
                && !Subsequences(rest)
                    .Any(part => part.Count < rest.Count && Reaches(afterFirst, part, budget - 1))
                && !Subsequences(rest).Any(part => Reaches(mind, part, budget))
            );
    }

    /// <summary>Whether a chooser believes the act possible, as they see it, and has a reason for it if they choose what they see.</summary>
    public bool Explained(SlowWorld world, int person, int act) =>
        world.Minds.TryGetValue(person, out var mind)
        && Wants(
            mind,
            person,
            dynamics.Seen(world, person, act),
            limits.CharacterLimit,
            nesting: 1
        );

    /// <summary>Whether everybody but the owner of a plan who chooses its act would do so, in the owner's eyes.</summary>
    public bool Others(SlowWorld world, int owner, int act, int budget, int nesting) =>
        problem
            .Acts[act]
            .Choosers.Where(chooser => chooser != owner)
            .All(chooser =>
                world.Minds.TryGetValue(chooser, out var mind)
                && Wants(mind, chooser, dynamics.Seen(world, chooser, act), budget, nesting)
            );

    /// <summary>All subsequences, the empty one and the whole included.</summary>
    public static IEnumerable<List<int>> Subsequences(IReadOnlyList<int> acts)
    {
        for (var kept = 0; kept < 1 << acts.Count; kept++)
        {
            yield return [.. acts.Where((_, position) => (kept & (1 << position)) != 0)];
        }
    }

    private bool Wants(SlowWorld mind, int person, int act, int budget, int nesting) =>
        dynamics.Can(mind, act)
        && (
            !problem.Acts[act].Choosers.Contains(person)
            || Find(mind, person, act, budget, nesting) is not null
        );

    private int LongestPlan(int budget, int nesting)
    {
        if (nesting > limits.BeliefLimit + 1)
        {
            return 0;
        }

        return nesting == limits.BeliefLimit + 1 ? Math.Min(1, budget) : budget;
    }

    private List<int>? Extend(
        SlowWorld mind,
        int person,
        List<int> plan,
        SlowWorld reached,
        int length,
        int budget,
        int nesting
    )
    {
        if (plan.Count == length)
        {
            return IsReason(mind, person, plan, budget, nesting) ? plan : null;
        }

        foreach (var act in candidates)
        {
            if (
                IsPossibleStep(reached, person, act, budget - plan.Count, nesting)
                && Extend(
                    mind,
                    person,
                    [.. plan, act],
                    dynamics.Result(reached, act),
                    length,
                    budget,
                    nesting
                )
                    is { } found
            )
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The world after acts that come later in a plan than its first; null if one of them cannot be counted on where it stands.</summary>
    /// <param name="budget">What is left for the first of these acts.</param>
    private SlowWorld? EndOf(SlowWorld world, int person, List<int> acts, int budget, int nesting)
    {
        for (var position = 0; position < acts.Count; position++)
        {
            if (!IsPossibleStep(world, person, acts[position], budget - position, nesting))
            {
                return null;
            }

            world = dynamics.Result(world, acts[position]);
        }

        return world;
    }

    private bool IsPossibleStep(SlowWorld world, int person, int act, int budget, int nesting) =>
        problem.Acts[act].Nature != ActNature.Fate
        && dynamics.Can(world, act)
        && Others(world, person, act, budget, nesting + 1);
}
