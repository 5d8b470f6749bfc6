using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using Mathilda.Engine.Tests.Generation;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Duels;

/// <summary>Asks both engines for reasons in one problem, and the slow one whether what the fast one found stands.</summary>
internal sealed class ReasonDuel
{
    private readonly Problem _problem;
    private readonly SlowEngine _slow;
    private readonly Random _random;
    private readonly int[] _acts;
    private readonly ReasonLimits _limits;

    private ReasonDuel(Problem problem, int seed, int budget)
    {
        _problem = problem;
        _slow = new SlowEngine(problem);
        _random = new Random(seed);
        var most = _problem.Acts.Count;
        // Not always all acts, and not always in order: what plans are made of is the asker's to say.
        _acts =
        [
            .. Enumerable
                .Range(0, most)
                .OrderBy(_ => _random.Next())
                .Skip(_random.Next(4) == 0 ? 1 : 0),
        ];
        // The wider limits twice as often: narrow ones leave little to differ in.
        var beliefs = Math.Min(3, problem.BeliefDepth);
        _limits = new ReasonLimits(
            1 + Math.Max(_random.Next(budget), _random.Next(budget)),
            Math.Max(_random.Next(beliefs), _random.Next(beliefs))
        );
    }

    public int Asked { get; private set; }

    public int Found { get; private set; }

    public int FoundLong { get; private set; }

    /// <summary>Reasons of others that such reasons rest on.</summary>
    public int FoundNested { get; private set; }

    public string? Difference { get; private set; }

    /// <param name="problem">Used up: values may be added to its table.</param>
    /// <param name="seed">Of the walk and the limits.</param>
    /// <param name="budget">The largest character limit tried; the slow engine is exponential in it.</param>
    public static ReasonDuel Run(Problem problem, int seed, int steps, int budget)
    {
        var duel = new ReasonDuel(problem, seed, budget);
        try
        {
            duel.Difference = duel.Walk(steps);
        }
        catch (RunawayRuleException)
        {
            // One engine may meet a runaway rule where the other does not look; the duel of worlds compares those.
        }

        return duel;
    }

    private string? Walk(int steps)
    {
        var slow = _slow.Initial();
        var store = new WorldStore(_problem);
        var fast = store.Initial;
        var finder = new ReasonFinder(store, _acts, _limits);
        var hasty = new ReasonFinder(store, _acts, _limits, nodeBudget: _random.Next(1, 60));
        var path = new List<string>();
        for (var step = 0; ; step++)
        {
            foreach (
                var act in Enumerable.Range(0, _problem.Acts.Count).OrderBy(_ => _random.Next())
            )
            {
                for (var person = 0; person < _problem.PersonCount; person++)
                {
                    var mind = (store.Mind(fast, person), SlowEngine.Mind(slow, person));
                    var difference =
                        !_problem.Acts[act].Choosers.Contains(person) ? null
                        : _random.Next(4) == 0 ? CompareNarrowed(finder, mind, person, act)
                        : CompareReason((store, finder, hasty), mind, person, act);
                    difference ??= CompareExplained(finder, (fast, slow), person, act);
                    if (difference is not null)
                    {
                        return $"{_limits}, candidates {string.Join(" ", _acts)}, after acts {string.Join(" ", path)}: "
                            + $"person {person}, act {act}: {difference}";
                    }
                }
            }

            if (step == steps)
            {
                return null;
            }

            var next = _random.Next(_problem.Acts.Count);
            path.Add($"{next}");
            slow = _slow.Result(slow, next);
            fast = store.Result(fast, next);
        }
    }

    private string? CompareReason(
        (WorldStore Store, ReasonFinder Finder, ReasonFinder Hasty) fast,
        (int Fast, SlowWorld Slow) mind,
        int person,
        int act
    )
    {
        Asked++;
        var expected = _slow.Reason(mind.Slow, person, act, _acts, _limits);
        var hastily = fast.Hasty.Find(mind.Fast, person, act);
        if (hastily.Outcome != ReasonOutcome.Exhausted && Show(expected) != Show(hastily.Reason))
        {
            return $"reason {Show(expected)} in the slow engine, {Show(hastily.Reason)} in haste";
        }

        var found = fast.Finder.Find(mind.Fast, person, act).Reason;
        if (Show(expected) != Show(found))
        {
            return $"reason {Show(expected)} in the slow engine, {Show(found)} in the fast one";
        }

        // The same in worlds that hold only what matters to it.
        if (
            Asked % 4 == 0
            && fast.Store.ForReasons(mind.Fast, act, _acts, _limits.BeliefLimit) is { } apart
            && new ReasonFinder(apart, _acts, _limits).Find(apart.Initial, person, act).Reason
                is var there
            && Show(expected) != Show(there)
        )
        {
            return $"reason {Show(expected)} in the slow engine, {Show(there)} where only what matters is held";
        }

        if (found is null)
        {
            return null;
        }

        Found++;
        FoundLong += found.Steps.Count > 1 ? 1 : 0;
        return FaultOf(found, mind.Slow, _limits);
    }

    /// <summary>A reason for one want alone. With more links others would reason about that want too, if the whole problem had it.</summary>
    private string? CompareNarrowed(
        ReasonFinder finder,
        (int Fast, SlowWorld Slow) mind,
        int person,
        int act
    )
    {
        if (_limits.BeliefLimit > 1 || _problem.Scores[person].Wants.Count == 0)
        {
            return null;
        }

        var narrowed = new Score { Wants = [_problem.Scores[person].Wants[0]] };
        var scores = _problem.Scores.ToArray();
        scores[person] = narrowed;
        var slow = new SlowEngine(ProblemCopy.Of(_problem, _problem.Acts, scores));
        var expected = slow.Reason(mind.Slow, person, act, _acts, _limits);
        var found = finder.Find(mind.Fast, person, act, narrowed).Reason;
        return Show(expected) == Show(found)
            ? null
            : $"for one want, reason {Show(expected)} in the slow engine, {Show(found)} in the fast one";
    }

    private string? CompareExplained(
        ReasonFinder finder,
        (int Fast, SlowWorld Slow) world,
        int person,
        int act
    )
    {
        var explained = finder.Explained(world.Fast, person, act).Outcome == ReasonOutcome.Found;
        return explained == _slow.Explained(world.Slow, person, act, _acts, _limits)
            ? null
            : $"explained is {explained} in the fast engine only";
    }

    /// <summary>Checks a reason and the reasons within it. Limits of a nested reason: the acts left, and one link less.</summary>
    private string? FaultOf(Reason reason, SlowWorld mind, ReasonLimits limits)
    {
        int[] plan = [.. reason.Steps.Select(step => step.Act)];
        if (!_slow.IsReason(mind, reason.Person, plan, _acts, limits))
        {
            return $"{Show(reason)} of {reason.Person} does not stand within {limits}";
        }

        var world = mind;
        for (var position = 0; position < plan.Length; position++)
        {
            var left = new ReasonLimits(limits.CharacterLimit - position, limits.BeliefLimit - 1);
            if (FaultOfOthers(reason, position, world, left) is { } fault)
            {
                return fault;
            }

            world = _slow.Result(world, plan[position]);
        }

        return null;
    }

    private string? FaultOfOthers(Reason reason, int position, SlowWorld world, ReasonLimits left)
    {
        var step = reason.Steps[position];
        var others =
            position == 0
                ? []
                : _problem
                    .Acts[step.Act]
                    .Choosers.Where(chooser => chooser != reason.Person)
                    .ToList();
        if (!others.SequenceEqual(step.Others.Select(other => other.Person)))
        {
            return $"the others of step {position} of {Show(reason)} are {string.Join(" ", others)}";
        }

        foreach (var other in step.Others)
        {
            var mind = SlowEngine.Mind(world, other.Person);
            var seen = _slow.Seen(world, other.Person, step.Act);
            var owesReason = _problem.Acts[seen].Choosers.Contains(other.Person);
            if (owesReason != other.Steps.Count > 0 || (owesReason && other.Steps[0].Act != seen))
            {
                return $"{other.Person} sees step {position} of {Show(reason)} as {seen}";
            }

            FoundNested += owesReason ? 1 : 0;
            if (owesReason && FaultOf(other, mind, left) is { } fault)
            {
                return fault;
            }
        }

        return null;
    }

    private static string Show(IReadOnlyList<int>? plan) =>
        plan is null ? "none" : string.Join(" ", plan);

    private static string Show(Reason? reason) =>
        Show(reason?.Steps.Select(step => step.Act).ToList());
}
