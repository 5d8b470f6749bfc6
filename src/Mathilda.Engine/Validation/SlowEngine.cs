using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Validation;

/// <summary>The engine as docs/engine.md words it: slow, obvious and without memory. It checks what the fast one says.</summary>
/// <remarks>
/// <code>
/// SlowWorld     values and minds                       SlowReading   terms and conditions in a world
/// SlowStart     the world at the start                 SlowDynamics  acts and rules, with SlowRepair for surprises
/// SlowScores    how well a world suits somebody        SlowReasons, SlowPlans   sections 5 and 6, by trying everything
/// </code>
/// Acts are ids of the problem. Costs grow without shame: exponential in limits and depth. Small problems only.
/// </remarks>
public sealed class SlowEngine
{
    private readonly Problem _problem;
    private readonly SlowReading _reading;
    private readonly SlowDynamics _dynamics;
    private readonly SlowScores _scores;

    /// <param name="problem">The problem.</param>
    /// <param name="isLazy">
    /// Whether minds are worked out only when something looks at them. The answers are the same, but where a rule never comes to rest in a mind that
    /// nobody looks at: that then goes unnoticed.
    /// </param>
    public SlowEngine(Problem problem, bool isLazy = false)
    {
        _problem = problem;
        _reading = new SlowReading(problem);
        _dynamics = new SlowDynamics(problem, _reading, isLazy);
        _scores = new SlowScores(problem, _reading);
    }

    /// <summary>The author's world at the start, settled.</summary>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld Initial() => _dynamics.Settle(SlowStart.Build(_problem, [], []));

    /// <summary>The author-owned start as somebody sees it who is in on what that person is in on: for the audience.</summary>
    /// <param name="person">Put before every chain. An id beyond the people is in no circle.</param>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld InitialAs(int person) =>
        _dynamics.Settle(SlowStart.Build(_problem, [person], []));

    /// <summary>Section 2, can.</summary>
    public bool Can(SlowWorld world, int act) => _dynamics.Can(world, act);

    /// <summary>Section 2, result; the act may be impossible.</summary>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld Result(SlowWorld world, int act) => _dynamics.Result(world, act);

    /// <summary>Section 7, notice.</summary>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld Notice(SlowWorld truth, SlowWorld mind, int act) =>
        _dynamics.Notice(truth, mind, act, act);

    /// <summary>Section 7, with.</summary>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld With(SlowWorld world, IReadOnlyList<WorldAssignment> assignments) =>
        _dynamics.Settle(
            assignments.Aggregate(
                world,
                (changed, one) =>
                    SlowRepair.Assign(_problem, changed, one.Chain, one.Fluent, one.Value)
            )
        );

    /// <summary>Section 7, as the mind of.</summary>
    /// <param name="world">A world of the author or of that person.</param>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld AsMindOf(SlowWorld world, int person) =>
        world.Owner == person
            ? world
            : _dynamics.Settle(world.ShiftedTo(person, world.Depth + 1, _problem.BeliefDepth));

    /// <summary>What a person believes; the world itself for its owner and at the depth limit.</summary>
    public static SlowWorld Mind(SlowWorld world, int person) => SlowReading.Walk(world, [person]);

    /// <summary>A value id, read at the end of a chain.</summary>
    public static int Value(SlowWorld world, IReadOnlyList<int> chain, int fluent) =>
        SlowReading.Walk(world, chain).Values[fluent];

    public bool Holds(SlowWorld world, Condition condition) => _reading.Holds(world, condition);

    /// <summary>Section 4.</summary>
    /// <param name="owner">A person id or <see cref="Problem.Author"/>: whose score.</param>
    /// <param name="start">Where the plan starts: its wants count.</param>
    /// <returns>Null where unknown.</returns>
    public double? ScoreOf(SlowWorld world, int owner, SlowWorld start) =>
        _scores.Of(world, owner, start);

    /// <summary>Section 5, seen: what a person takes an act for.</summary>
    public int Seen(SlowWorld world, int person, int act) => _dynamics.Seen(world, person, act);

    /// <summary>Section 5, explained.</summary>
    /// <param name="acts">What plans may be made of.</param>
    public bool Explained(
        SlowWorld world,
        int person,
        int act,
        IReadOnlyList<int> acts,
        ReasonLimits limits
    ) => ReasonsOf(acts, limits).Explained(world, person, act);

    /// <summary>Section 5, reason(mind, person, act, L, 1).</summary>
    /// <param name="acts">What plans may be made of, after the act itself.</param>
    /// <returns>The plan, the act first; null if there is none.</returns>
    public IReadOnlyList<int>? Reason(
        SlowWorld mind,
        int person,
        int act,
        IReadOnlyList<int> acts,
        ReasonLimits limits
    ) => ReasonsOf(acts, limits).Find(mind, person, act, limits.CharacterLimit, nesting: 1);

    /// <summary>Whether this very plan is a reason for its first act.</summary>
    /// <param name="acts">What the plans of others may be made of.</param>
    public bool IsReason(
        SlowWorld mind,
        int person,
        IReadOnlyList<int> plan,
        IReadOnlyList<int> acts,
        ReasonLimits limits
    ) => ReasonsOf(acts, limits).IsReason(mind, person, plan, limits.CharacterLimit, nesting: 1);

    /// <summary>Section 6: whether a plan of the author stands, and the first thing wrong with it.</summary>
    /// <param name="acts">What the reasons for its acts may be made of.</param>
    public PlanVerdict ValidatePlan(
        SlowWorld world,
        IReadOnlyList<int> plan,
        IReadOnlyList<int> acts,
        AuthorLimits limits
    ) => PlansOf(acts, limits).Validate(world, plan);

    /// <summary>Whether a plan of the author stands with the very reasons given for it, and the first thing wrong with it.</summary>
    /// <remarks>
    /// Nothing is searched for, so it takes time by the length of the plans. That nothing can be left out means here: no part of the plan stands with these reasons and
    /// ends as well (Sabre's notion); <see cref="ValidatePlan"/> asks it for any reasons whatever.
    /// </remarks>
    public PlanVerdict ValidateClaim(
        SlowWorld world,
        IReadOnlyList<ClaimedAct> plan,
        AuthorLimits limits
    ) => new SlowClaims(_problem, _dynamics, _scores, limits).Validate(world, plan);

    /// <summary>The first shortest plan that stands, by trying all.</summary>
    /// <param name="acts">What it and its reasons may be made of.</param>
    /// <returns>Act ids; null if there is none.</returns>
    public IReadOnlyList<int>? FindPlan(
        SlowWorld world,
        IReadOnlyList<int> acts,
        AuthorLimits limits
    ) => PlansOf(acts, limits).Find(world);

    private SlowReasons ReasonsOf(IReadOnlyList<int> acts, ReasonLimits limits) =>
        new(_problem, _dynamics, _scores, acts, limits);

    private SlowPlans PlansOf(IReadOnlyList<int> acts, AuthorLimits limits) =>
        new(_problem, _dynamics, _scores, ReasonsOf(acts, limits.Reasons), acts, limits);
}
