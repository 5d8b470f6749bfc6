using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons.Relaxed;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Finds out whether people have reasons for what they do; section 5 of docs/engine.md is what it computes.</summary>
/// <remarks>
/// What was found is remembered across calls, so asking for one act after another of a story is cheaper than
/// asking anew each time. Not safe for several threads.
/// <code>
/// var finder = new ReasonFinder(worlds, acts, new ReasonLimits(CharacterLimit: 5, BeliefLimit: 1));
/// var why = finder.Explained(worlds.Initial, person, act);
/// </code>
/// </remarks>
public sealed class ReasonFinder
{
    private readonly WorldStore _worlds;
    private readonly ActTable _acts;
    private readonly GoalTable _goals;
    private readonly NearMiss _miss;
    private readonly ReasonMemo _memo;
    private readonly SearchMeter _meter = new();

    /// <param name="worlds">The worlds.</param>
    /// <param name="candidateActs">What may come after the first act of a plan, in order of preference; acts of fate among them are passed over.</param>
    /// <param name="limits">How far reasons may reach.</param>
    /// <param name="nodeBudget">Steps of work for each call.</param>
    /// <param name="boundAfter">How much a search must have asked before a bound on what is still to come is worked out; no matter for what is found, only for the time it takes.</param>
    /// <exception cref="ArgumentException">The limits are out of range.</exception>
    public ReasonFinder(
        WorldStore worlds,
        IReadOnlyList<int> candidateActs,
        ReasonLimits limits,
        long nodeBudget = long.MaxValue,
        int boundAfter = 0
    )
        : this(
            worlds,
            candidateActs,
            limits,
            nodeBudget,
            ReasonOptions.All with
            {
                BoundAfter = boundAfter,
            }
        ) { }

    internal ReasonFinder(
        WorldStore worlds,
        IReadOnlyList<int> candidateActs,
        ReasonLimits limits,
        long nodeBudget,
        ReasonOptions options
    )
    {
        Check(worlds, limits);
        (_worlds, Limits, NodeBudget) = (worlds, limits, nodeBudget);
        _acts = new ActTable(worlds, candidateActs);
        _goals = new GoalTable(worlds);
        var consent = new Consent(worlds, _acts);
        _miss = new NearMiss(worlds, _acts, consent);
        var reach = new ReachTest(
            worlds,
            _acts,
            consent,
            new RelaxedBound(worlds, _acts.Candidates, options),
            _miss,
            _meter,
            limits
        );
        var searches = new ReasonSearch[limits.BeliefLimit + 1];
        for (var levels = 0; levels < searches.Length; levels++)
        {
            searches[levels] = new ReasonSearch(
                worlds,
                _acts,
                consent,
                reach,
                _meter,
                levels,
                options
            );
        }

        _memo = new ReasonMemo(worlds, _goals, searches);
        consent.Reasons = _memo;
    }

    /// <exception cref="ArgumentException">The limits are out of range.</exception>
    internal static void Check(WorldStore worlds, ReasonLimits limits)
    {
        if (
            limits.CharacterLimit is < 1 or > 200
            || limits.BeliefLimit < 0
            || limits.BeliefLimit >= worlds.Problem.BeliefDepth
        )
        {
            throw new ArgumentException(
                "The character limit is 1 to 200, the belief limit 0 to one less than the belief depth.",
                nameof(limits)
            );
        }

        if (worlds.Projection?.BeliefLimit < limits.BeliefLimit)
        {
            throw new ArgumentException(
                "The worlds leave out what reasons within these limits may need.",
                nameof(limits)
            );
        }
    }

    /// <summary>How far reasons may reach. A search for stories may ask for less than it was made for.</summary>
    public ReasonLimits Limits { get; internal set; }

    /// <summary>Steps of work for each call.</summary>
    internal long NodeBudget { get; set; }

    /// <summary>Whether a person has a reason for an act, in their mind.</summary>
    /// <param name="mind">The world the person believes in; owned by them.</param>
    /// <param name="person">One of the act's choosers.</param>
    /// <param name="act">The act.</param>
    /// <param name="narrowed">A score to be bettered instead of the person's own; everybody else's stays theirs.</param>
    /// <param name="cancel">Breaks the search off.</param>
    /// <exception cref="ArgumentException">The mind is not the person's.</exception>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public ReasonResult Find(
        int mind,
        int person,
        int act,
        Score? narrowed = null,
        CancellationToken cancel = default
    )
    {
        if (_worlds.OwnerOf(mind) != person)
        {
            throw new ArgumentException(
                "A reason is looked for in the mind of the person who has it.",
                nameof(mind)
            );
        }

        var before = _meter.Nodes;
        var result = new ReasonResult(ReasonOutcome.NotFound)
        {
            StartScore = _worlds.Score(mind, narrowed ?? _worlds.Problem.ScoreOf(person), mind),
        };
        _worlds.Arena.PopAll();
        _miss.Watch(_worlds.DepthOf(mind));
        _meter.Allow(NodeBudget, cancel);
        try
        {
            if (Plan(mind, act, narrowed) is { } plan)
            {
                var reason = Tree(mind, plan, Limits.CharacterLimit, Limits.BeliefLimit);
                return result with
                {
                    Outcome = ReasonOutcome.Found,
                    Reason = reason,
                    Nodes = _meter.Nodes - before,
                };
            }
        }
        catch (BudgetSpentException)
        {
            result = result with { Outcome = ReasonOutcome.Exhausted };
        }

        return result with
        {
            IsLimited =
                result.StartScore is not null && _worlds.Problem.Acts[act].Nature != ActNature.Fate,
            BestScore = double.IsNaN(_miss.Best) ? null : _miss.Best,
            Blocked = _miss.Blocked,
            Nodes = _meter.Nodes - before,
        };
    }

    /// <summary>Whether an act is explained for a person: they believe that what they take it for is possible, and, if they choose that, have a reason.</summary>
    /// <param name="world">The world before the act.</param>
    /// <param name="person">A chooser of the act.</param>
    /// <param name="act">The act.</param>
    /// <param name="narrowed">As in <see cref="Find"/>.</param>
    /// <param name="cancel">Breaks the search off.</param>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public ReasonResult Explained(
        int world,
        int person,
        int act,
        Score? narrowed = null,
        CancellationToken cancel = default
    )
    {
        var mind = _worlds.Mind(world, person);
        if (mind < 0)
        {
            return new ReasonResult(ReasonOutcome.NotFound);
        }

        var seen = _worlds.Seen(world, person, act);
        return !_worlds.Can(mind, seen) ? new ReasonResult(ReasonOutcome.NotFound)
            : _acts.IsChooser(seen, person) ? Find(mind, person, seen, narrowed, cancel)
            : new ReasonResult(ReasonOutcome.Found) { Reason = new Reason(person, []) };
    }

    private int[]? Plan(int mind, int act, Score? narrowed)
    {
        if (_worlds.Problem.Acts[act].Nature == ActNature.Fate)
        {
            return null;
        }

        if (narrowed is null)
        {
            return _memo.Plan(mind, act, Limits.CharacterLimit, Limits.BeliefLimit);
        }

        return _goals.Above(mind, narrowed) is { } goal
            ? _memo.Plan(mind, act, Limits.CharacterLimit, Limits.BeliefLimit, goal)
            : null;
    }

    /// <summary>The plan with the reasons of everybody in it; all of them are remembered.</summary>
    private Reason Tree(int mind, int[] plan, int budget, int levels)
    {
        var person = _worlds.Arena.OwnerOf(mind);
        var steps = new ReasonStep[plan.Length];
        var world = mind;
        for (var i = 0; i < plan.Length; i++)
        {
            steps[i] = new ReasonStep(
                plan[i],
                i == 0 ? [] : Others(world, person, plan[i], budget - i, levels - 1)
            );
            world = _worlds.Dynamics.Result(world, plan[i]);
        }

        return new Reason(person, steps);
    }

    private List<Reason> Others(int world, int planner, int act, int budget, int levels)
    {
        var reasons = new List<Reason>();
        foreach (var person in _acts.Choosers(act))
        {
            if (person == planner)
            {
                continue;
            }

            var seen = _worlds.Dynamics.Seen(world, person, act);
            var mind = _worlds.Arena.Mind(world, person);
            reasons.Add(
                _acts.IsChooser(seen, person) && _memo.Plan(mind, seen, budget, levels) is { } plan
                    ? Tree(mind, plan, budget, levels)
                    : new Reason(person, [])
            );
        }

        return reasons;
    }
}
