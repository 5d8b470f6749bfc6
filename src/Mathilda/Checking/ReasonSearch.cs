using Mathilda.Answers;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using Mathilda.Language.Model;
using Mathilda.Reasoning;

namespace Mathilda.Checking;

/// <summary>What came of looking for a reason.</summary>
/// <param name="Found">Null if none was found.</param>
/// <param name="RanOut">The work allowed was used up, or acts were left out: "none" is then not proved.</param>
internal readonly record struct SoughtReason(Reason? Found, bool RanOut);

/// <summary>Looks for reasons with the acts that could play a part in them.</summary>
internal sealed class ReasonSearch(CheckContext context, WorkAllowance? allowance = null)
{
    private readonly bool _isBounded = allowance is not null;
    private readonly WorkAllowance _allowance = allowance ?? WorkAllowance.Endless;

    // Most searches are over before a bound would have paid for itself.
    private const int BoundAfter = 500;

    // A long search is done in worlds of its own, which hold less; where there are many rules, to make such worlds takes longer than most searches.
    private const int ApartAfter = 1_500;
    private const int MostRulesApart = 5_000;

    // How many acts are considered, one attempt after the other.
    private static readonly int[] Widths = [1, 6, 16, 48, 120];

    /// <summary>Looks for a reason of a person for an act.</summary>
    /// <param name="mind">The person's mind before it.</param>
    /// <param name="person">Who.</param>
    /// <param name="act">The act as that person sees it.</param>
    /// <param name="narrowed">One want to go by first; null = all.</param>
    public SoughtReason Find(int mind, int person, int act, Score? narrowed) =>
        _isBounded // what comes of it then depends on what was spent before
            ? Seek(mind, person, act, narrowed)
            : context.Timeline.Reasons.Find(
                context.Options,
                mind,
                person,
                act,
                narrowed,
                () => Seek(mind, person, act, narrowed)
            );

    private SoughtReason Seek(int mind, int person, int act, Score? narrowed)
    {
        if (_allowance.IsUsedUp)
        {
            return new SoughtReason(null, true);
        }

        var limits = new ReasonLimits(context.Options.CharacterLimit, context.Options.BeliefLimit);
        var relevance = Relevance.Begin(
            context.Story,
            context.Worlds,
            mind,
            person,
            act,
            narrowed,
            limits.CharacterLimit
        );
        var ranOut = false;

        // Most reasons need few acts: more are looked for only when the nearest do not do.
        foreach (var most in Widths.Where(w => w <= context.Options.ActLimit))
        {
            if (most != Widths[0] && relevance.Acts.Count >= most)
            {
                continue;
            }

            if (!relevance.Extend(most) && most != Widths[0])
            {
                break;
            }

            _allowance.SpendActs(relevance.Acts.Count);
            if (_allowance.IsUsedUp)
            {
                return new SoughtReason(null, true);
            }

            var result = Look(mind, person, act, [.. relevance.Acts], narrowed);
            _allowance.SpendNodes(result.Nodes);
            if (result.Reason is { } reason)
            {
                return new SoughtReason(reason, false);
            }

            ranOut |= result.Outcome == ReasonOutcome.Exhausted;
        }

        return new SoughtReason(null, ranOut);
    }

    private ReasonResult Look(int mind, int person, int act, int[] acts, Score? narrowed)
    {
        var limits = new ReasonLimits(context.Options.CharacterLimit, context.Options.BeliefLimit);
        var budget = Math.Min(context.Options.NodeBudget, _allowance.Left);
        ReasonResult In(WorldStore worlds, int start, long most) =>
            new ReasonFinder(worlds, acts, limits, most, BoundAfter).Find(
                start,
                person,
                act,
                narrowed,
                context.Cancel
            );

        // What is allowed little work counts every node, so nothing is looked at twice.
        if (_isBounded || context.Story.Problem.Rules.Count > MostRulesApart)
        {
            return In(context.Worlds, mind, budget);
        }

        var result = In(context.Worlds, mind, Math.Min(budget, ApartAfter));
        return result.Outcome != ReasonOutcome.Exhausted || budget <= ApartAfter ? result
            : context.Worlds.ForReasons(mind, act, acts, limits.BeliefLimit, narrowed) is { } apart
                ? In(apart, apart.Initial, budget)
            : In(context.Worlds, mind, budget);
    }

    /// <summary>Whether a plan that was found elsewhere, or a part of it, still is a reason.</summary>
    /// <param name="mind">The person's mind before the act.</param>
    /// <param name="person">Who.</param>
    /// <param name="act">The act as that person sees it.</param>
    /// <param name="plan">The plan, the reasons of others in it included.</param>
    public Reason? Among(int mind, int person, int act, IReadOnlyList<PlanStep> plan) =>
        Among(mind, person, act, ActsOf(plan));

    /// <summary>Whether there is a reason that takes no other acts than these.</summary>
    /// <param name="mind">The person's mind before the act.</param>
    /// <param name="person">Who.</param>
    /// <param name="act">The act as that person sees it.</param>
    /// <param name="acts">What may come after it.</param>
    public Reason? Among(int mind, int person, int act, IEnumerable<int> acts)
    {
        var limits = new ReasonLimits(context.Options.CharacterLimit, context.Options.BeliefLimit);
        var budget = Math.Min(context.Options.NodeBudget, Math.Max(1, _allowance.Left));
        var finder = new ReasonFinder(
            context.Worlds,
            [.. acts.Append(act).Distinct()],
            limits,
            budget,
            BoundAfter
        );
        var result = finder.Find(mind, person, act, null, context.Cancel);
        _allowance.SpendNodes(result.Nodes);
        return result.Reason;
    }

    /// <summary>All acts of a reason, and of the reasons of others in it.</summary>
    public static IReadOnlyList<int> ActsOf(Reason reason) =>
        [.. reason.Steps.SelectMany(step => step.Others.SelectMany(ActsOf).Prepend(step.Act))];

    private static IEnumerable<int> ActsOf(IEnumerable<PlanStep> plan) =>
        plan.SelectMany(step =>
            step.OthersReasons.SelectMany(other => ActsOf(other.Plan)).Prepend(step.Act)
        );

    /// <summary>The wants that a plan fulfils, most weight first.</summary>
    public IReadOnlyList<WantSchema> WantsServed(int mind, Reason reason) =>
        ServedWants.Of(context.Story, context.Worlds, mind, reason);

    /// <summary>A plan in sentences.</summary>
    public IReadOnlyList<PlanStep> Steps(Reason reason) =>
        [
            .. reason.Steps.Select(step => new PlanStep(
                Sentences.Say(context.Story.ActAt(step.Act)),
                [
                    .. step.Others.Select(other => new ReasonReport
                    {
                        Person = context.Story.PersonAt(other.Person).Name,
                        Status = ReasonStatus.Verified,
                        Plan = Steps(other),
                    }),
                ]
            )
            {
                Act = step.Act,
            }),
        ];
}
