using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>Whether a plan of the author stands with the very reasons that are given for it; section 6 of docs/engine.md, "Claims".</summary>
/// <remarks>
/// Nothing is searched for, so this takes time by the length of the plan, where <see cref="SlowPlans"/> tries everything. For the same cause nothing can be left out only means: not
/// so that what is left still stands with these reasons.
/// </remarks>
internal sealed class SlowClaims(
    Problem problem,
    SlowDynamics dynamics,
    SlowScores scores,
    AuthorLimits limits
)
{
    private readonly Dictionary<(SlowWorld World, int Act), SlowWorld> _results = [];

    public PlanVerdict Validate(SlowWorld start, IReadOnlyList<ClaimedAct> plan)
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

            world = Result(world, plan[step].Act);
        }

        var gain = scores.Of(world, Problem.Author, start);
        if (!(gain > scores.Of(start, Problem.Author, start)))
        {
            return PlanVerdict.Of(PlanFault.NoGain);
        }

        if (!(gain >= limits.Goal))
        {
            return PlanVerdict.Of(PlanFault.BelowGoal);
        }

        var shorter = FindPart(
            start,
            plan,
            isWholeToo: false,
            (before, act, _) => FaultOf(before, act) is null,
            end => scores.Of(end, Problem.Author, start) >= gain
        );
        return shorter is null
            ? PlanVerdict.Valid
            : new PlanVerdict(PlanFault.Redundant, -1, -1, shorter);
    }

    private (PlanFault Fault, int Person)? FaultOf(SlowWorld world, ClaimedAct claim)
    {
        if (!dynamics.Can(world, claim.Act))
        {
            return (PlanFault.Impossible, -1);
        }

        foreach (var chooser in problem.Acts[claim.Act].Choosers)
        {
            if (!Wants(world, chooser, claim, limits.Reasons.CharacterLimit, nesting: 1))
            {
                return (PlanFault.Unexplained, chooser);
            }
        }

        return null;
    }

    /// <summary>Whether somebody believes an act possible, as they see it, and wants it by the reason claimed if it seems their choice.</summary>
    private bool Wants(SlowWorld world, int person, ClaimedAct claim, int budget, int nesting)
    {
        if (!world.Minds.TryGetValue(person, out var mind))
        {
            return false;
        }

        var seen = dynamics.Seen(world, person, claim.Act);
        return dynamics.Can(mind, seen)
            && (
                !problem.Acts[seen].Choosers.Contains(person)
                || (
                    claim.Reasons.FirstOrDefault(reason => reason.Person == person)
                        is { Plan: [var first, ..] plan }
                    && first.Act == seen
                    && IsReason(mind, person, plan, budget, nesting)
                )
            );
    }

    /// <summary>Section 5: whether a plan is a reason for its first act.</summary>
    private bool IsReason(
        SlowWorld mind,
        int person,
        IReadOnlyList<ClaimedAct> plan,
        int budget,
        int nesting
    )
    {
        var longest =
            nesting > limits.Reasons.BeliefLimit + 1 ? 0
            : nesting == limits.Reasons.BeliefLimit + 1 ? Math.Min(1, budget)
            : budget;
        if (
            plan.Count > longest
            || problem.Acts[plan[0].Act].Nature == ActNature.Fate
            || !dynamics.Can(mind, plan[0].Act)
        )
        {
            return false;
        }

        IReadOnlyList<ClaimedAct> rest = [.. plan.Skip(1)];
        var afterFirst = Result(mind, plan[0].Act);
        var world = afterFirst;
        for (var i = 0; i < rest.Count; i++)
        {
            if (!IsPossibleStep(world, person, rest[i], budget - 1 - i, nesting))
            {
                return false;
            }

            world = Result(world, rest[i].Act);
        }

        var gain = scores.Of(world, person, mind);
        return gain > scores.Of(mind, person, mind)
            && (
                plan.Count == 1
                || (
                    gain > scores.Of(afterFirst, person, mind)
                    && !CanLeaveOut(afterFirst, budget - 1, isWholeToo: false)
                    && !CanLeaveOut(mind, budget, isWholeToo: true)
                )
            );

        bool CanLeaveOut(SlowWorld from, int left, bool isWholeToo) =>
            FindPart(
                from,
                rest,
                isWholeToo,
                (before, act, kept) => IsPossibleStep(before, person, act, left - kept, nesting),
                end => scores.Of(end, person, mind) >= gain
            )
                is not null;
    }

    private bool IsPossibleStep(
        SlowWorld world,
        int owner,
        ClaimedAct claim,
        int budget,
        int nesting
    ) =>
        problem.Acts[claim.Act].Nature != ActNature.Fate
        && dynamics.Can(world, claim.Act)
        && problem
            .Acts[claim.Act]
            .Choosers.All(chooser =>
                chooser == owner || Wants(world, chooser, claim, budget, nesting + 1)
            );

    /// <summary>Some of the acts, in their order, each of which can stand where it comes to stand, with an end that is good enough; null if there are none such.</summary>
    /// <param name="start">Where they begin.</param>
    /// <param name="acts">All of them.</param>
    /// <param name="isWholeToo">Whether all of them will do as well.</param>
    /// <param name="stands">Whether an act can stand in a world, so many having been kept before it.</param>
    /// <param name="isEnough">Whether an end is good enough.</param>
    private List<int>? FindPart(
        SlowWorld start,
        IReadOnlyList<ClaimedAct> acts,
        bool isWholeToo,
        Func<SlowWorld, ClaimedAct, int, bool> stands,
        Func<SlowWorld, bool> isEnough
    )
    {
        return Choose(start, 0, []);

        List<int>? Choose(SlowWorld world, int next, List<int> kept)
        {
            if (next == acts.Count)
            {
                return (isWholeToo || kept.Count < acts.Count) && isEnough(world) ? kept : null;
            }

            return Choose(world, next + 1, kept)
                ?? (
                    stands(world, acts[next], kept.Count)
                        ? Choose(Result(world, acts[next].Act), next + 1, [.. kept, acts[next].Act])
                        : null
                );
        }
    }

    // The same acts are done in the same world again and again when parts are tried.
    private SlowWorld Result(SlowWorld world, int act)
    {
        if (!_results.TryGetValue((world, act), out var after))
        {
            after = dynamics.Result(world, act);
            _results.Add((world, act), after);
        }

        return after;
    }
}
