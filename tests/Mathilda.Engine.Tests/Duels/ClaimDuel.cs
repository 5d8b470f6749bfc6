using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Duels;

/// <summary>
/// Plans with the reasons found for them, held to what is claimed: as they were found they stand; spoilt, they stand only if trying everything finds reasons for the same acts.
/// </summary>
internal sealed class ClaimDuel
{
    private readonly SlowEngine _slow;
    private readonly SlowEngine _lazy;
    private readonly IReadOnlyList<int> _acts;
    private readonly AuthorLimits _limits;

    private ClaimDuel(Problem problem, AuthorLimits limits)
    {
        _slow = new SlowEngine(problem);
        _lazy = new SlowEngine(problem, isLazy: true);
        _acts = [.. Enumerable.Range(0, problem.Acts.Count)];
        _limits = limits;
    }

    /// <summary>Whether there was a plan to look at.</summary>
    public bool Found { get; private set; }

    /// <summary>Spoilt plans that were refused.</summary>
    public int Refused { get; private set; }

    public string? Difference { get; private set; }

    public static ClaimDuel Run(Problem problem)
    {
        var reasons = new ReasonLimits(3, Math.Min(1, problem.BeliefDepth - 1));
        var plan = new Planner(
            new WorldStore(problem),
            [.. Enumerable.Range(0, problem.Acts.Count)],
            new PlanLimits(3, reasons.CharacterLimit, reasons.BeliefLimit)
        )
            .FindAny(double.NegativeInfinity)
            .Plan;
        var limits = new AuthorLimits(double.NegativeInfinity, 3, plan?.Limits ?? reasons);
        var duel = new ClaimDuel(problem, limits);
        if (plan is not null)
        {
            duel.Found = true;
            duel.Difference = duel.Compare([.. plan.Steps.Select(Claim)]);
        }

        return duel;
    }

    private string? Compare(List<ClaimedAct> claim)
    {
        foreach (var engine in new[] { _slow, _lazy })
        {
            var verdict = engine.ValidateClaim(engine.Initial(), claim, _limits);
            if (!verdict.IsValid)
            {
                return $"{Show(claim)} under {_limits.Reasons} is said not to stand: {verdict}";
            }
        }

        foreach (var spoilt in Spoilt(claim))
        {
            var verdict = _lazy.ValidateClaim(_lazy.Initial(), spoilt, _limits);
            Refused += verdict.IsValid ? 0 : 1;
            var whole = _slow.ValidatePlan(
                _slow.Initial(),
                [.. spoilt.Select(act => act.Act)],
                _acts,
                _limits
            );

            // With other reasons than those given something may be left out after all.
            if (verdict.IsValid && !whole.IsValid && whole.Fault != PlanFault.Redundant)
            {
                return $"{Show(spoilt)} is said to stand: {whole}";
            }
        }

        return null;
    }

    /// <summary>Acts left out or done twice, reasons without their end or with a person's missing.</summary>
    private static IEnumerable<List<ClaimedAct>> Spoilt(List<ClaimedAct> claim)
    {
        for (var i = 0; i < claim.Count; i++)
        {
            yield return [.. claim.Take(i), .. claim.Skip(i + 1)];
            yield return [.. claim.Take(i + 1), .. claim.Skip(i)];
            for (var r = 0; r < claim[i].Reasons.Count; r++)
            {
                var reason = claim[i].Reasons[r];
                yield return With(claim, i, [.. claim[i].Reasons.Where(other => other != reason)]);
                if (reason.Plan.Count > 1)
                {
                    yield return With(
                        claim,
                        i,
                        [
                            .. claim[i].Reasons.Take(r),
                            reason with
                            {
                                Plan = [.. reason.Plan.Take(reason.Plan.Count - 1)],
                            },
                            .. claim[i].Reasons.Skip(r + 1),
                        ]
                    );
                }
            }
        }
    }

    private static List<ClaimedAct> With(
        List<ClaimedAct> claim,
        int at,
        IReadOnlyList<ClaimedReason> reasons
    ) => [.. claim.Take(at), claim[at] with { Reasons = reasons }, .. claim.Skip(at + 1)];

    private static ClaimedAct Claim(AuthorStep step) =>
        new(step.Act, [.. step.Reasons.Select(Claim)]);

    private static ClaimedReason Claim(Reason reason) =>
        new(
            reason.Person,
            [.. reason.Steps.Select(s => new ClaimedAct(s.Act, [.. s.Others.Select(Claim)]))]
        );

    private static string Show(IEnumerable<ClaimedAct> claim) =>
        string.Join(
            " ",
            claim.Select(act =>
                $"{act.Act}{string.Concat(act.Reasons.Select(r => $"({r.Person}: {Show(r.Plan)})"))}"
            )
        );
}
