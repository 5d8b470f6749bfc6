using System.Globalization;
using System.Text;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Agreement;

/// <summary>The fast and the slow engine on one problem, held against each other.</summary>
internal sealed class EnginePair(Problem problem, int seed)
{
    private readonly Random _random = new(seed);
    private readonly SlowEngine _slow = new(problem);
    private readonly int[] _acts = [.. Enumerable.Range(0, problem.Acts.Count)];

    public int WorldsCompared { get; private set; }

    public int ReasonsCompared { get; private set; }

    public int ReasonsFound { get; private set; }

    public int PlansCompared { get; private set; }

    public int PlansFound { get; private set; }

    /// <summary>Random walks, every value of every mind compared after each act.</summary>
    public void CompareWorlds(int walks, int steps)
    {
        if (Start() is not var (fast, fastWorld, slowWorld))
        {
            return;
        }

        for (var walk = 0; walk < walks; walk++)
        {
            var (f, s) = (fastWorld, slowWorld);
            var trail = "";
            for (var step = 0; step < steps; step++)
            {
                var act = Next(fast, f);
                trail += $" {act}";
                if (!Step(fast, ref f, ref s, act))
                {
                    break;
                }

                Compare(fast, f, s, trail);
            }
        }
    }

    /// <summary>Every reason of everybody for every act, in worlds reached by random walks.</summary>
    public void CompareReasons(int walks, int steps, ReasonLimits limits)
    {
        if (Start() is not var (fast, fastWorld, slowWorld))
        {
            return;
        }

        var finder = new ReasonFinder(fast, _acts, limits);
        for (var walk = 0; walk < walks; walk++)
        {
            var (f, s) = (fastWorld, slowWorld);
            var trail = "";
            for (var step = 0; step <= steps; step++)
            {
                CompareReasons(fast, finder, f, s, limits, trail);
                var act = Next(fast, f);
                trail += $" {act}";
                if (!Step(fast, ref f, ref s, act))
                {
                    break;
                }
            }
        }
    }

    /// <summary>The first shortest story to each of a few goals.</summary>
    public void ComparePlans(AuthorLimits limits)
    {
        if (Start() is not var (fast, _, slowWorld))
        {
            return;
        }

        try
        {
            ComparePlans(
                new Planner(
                    fast,
                    _acts,
                    new PlanLimits(
                        limits.AuthorLimit,
                        limits.Reasons.CharacterLimit,
                        limits.Reasons.BeliefLimit
                    )
                ),
                slowWorld,
                limits
            );
        }
        catch (RunawayRuleException)
        {
            // Each looks at worlds that the other need not look at.
        }
    }

    private void ComparePlans(Planner planner, SlowWorld start, AuthorLimits limits)
    {
        var expected = _slow.FindPlan(start, _acts, limits) is { } plan
            ? string.Join(' ', plan)
            : "none";
        var actual = Said(planner.Find(limits.Goal));
        Assert.True(expected == actual, $"Seed {seed}, {limits}: slow {expected}, fast {actual}.");

        var any = planner.FindAny(limits.Goal);
        var where = $"Seed {seed}, {limits}: slow {expected}, any {Said(any)}.";
        Assert.True(expected == "none" || any.Plan is not null, where);
        if (any.Plan is { } found)
        {
            var verdict = _slow.ValidatePlan(
                start,
                [.. found.Steps.Select(step => step.Act)],
                _acts,
                limits with
                {
                    Reasons = found.Limits,
                }
            );
            Assert.True(verdict.IsValid, where + $" {verdict}");
        }

        PlansCompared++;
        PlansFound += any.Plan is null ? 0 : 1;
    }

    private static string Said(PlanResult result) =>
        result.Plan is null ? "none" : string.Join(' ', result.Plan.Steps.Select(step => step.Act));

    private void CompareReasons(
        WorldStore fast,
        ReasonFinder finder,
        int f,
        SlowWorld s,
        ReasonLimits limits,
        string trail
    )
    {
        for (var act = 0; act < _acts.Length; act++)
        {
            foreach (var person in problem.Acts[act].Choosers)
            {
                string expected;
                string actual;
                try
                {
                    var plan = _slow.Reason(s.Minds[person], person, act, _acts, limits);
                    expected = plan is null ? "none" : string.Join(' ', plan);
                    expected += $" {_slow.Explained(s, person, act, _acts, limits)}";
                    var found = finder.Find(fast.Mind(f, person), person, act);
                    actual = found.Reason is null
                        ? "none"
                        : string.Join(' ', found.Reason.Steps.Select(step => step.Act));
                    actual += $" {finder.Explained(f, person, act).Outcome == ReasonOutcome.Found}";
                    ReasonsFound += found.Reason is null ? 0 : 1;
                }
                catch (RunawayRuleException)
                {
                    // Each looks at worlds that the other need not look at.
                    continue;
                }

                ReasonsCompared++;
                Assert.True(
                    expected == actual,
                    $"Seed {seed}, walk{trail}, {limits}, person {person}, act {act}: slow {expected}, fast {actual}."
                );
            }
        }
    }

    private (WorldStore Fast, int FastWorld, SlowWorld SlowWorld)? Start()
    {
        SlowWorld slow;
        try
        {
            slow = _slow.Initial();
        }
        catch (RunawayRuleException)
        {
            Assert.Throws<RunawayRuleException>(() => new WorldStore(problem));
            return null;
        }

        var fast = new WorldStore(problem);
        Compare(fast, fast.Initial, slow, " start");
        for (var person = 0; person <= problem.PersonCount; person++)
        {
            try
            {
                var outside = _slow.InitialAs(person);
                Compare(fast, fast.InitialAs(person), outside, $" start as {person}");
            }
            catch (RunawayRuleException)
            {
                Assert.Throws<RunawayRuleException>(() => fast.InitialAs(person));
            }
        }

        return (fast, fast.Initial, slow);
    }

    /// <summary>Mostly possible acts, now and then an impossible one: minds that notice carry those out too.</summary>
    private int Next(WorldStore fast, int world)
    {
        var possible = _acts.Where(act => fast.Can(world, act)).ToArray();
        return possible.Length == 0 || _random.Next(5) == 0
            ? _random.Next(_acts.Length)
            : possible[_random.Next(possible.Length)];
    }

    private bool Step(WorldStore fast, ref int f, ref SlowWorld s, int act)
    {
        var world = f;
        Assert.Equal(_slow.Can(s, act), fast.Can(world, act));
        try
        {
            s = _slow.Result(s, act);
        }
        catch (RunawayRuleException slow)
        {
            var thrown = Assert.Throws<RunawayRuleException>(() => fast.Result(world, act));
            Assert.Equal(slow.Rule, thrown.Rule);
            return false;
        }

        f = fast.Result(world, act);
        return true;
    }

    private void Compare(WorldStore fast, int f, SlowWorld s, string trail)
    {
        WorldsCompared++;
        var expected = new StringBuilder();
        var actual = new StringBuilder();
        Write(s, s, expected);
        Write(fast, f, f, actual);
        Assert.True(
            expected.ToString() == actual.ToString(),
            $"Seed {seed}, walk{trail}\nslow\n{expected}\nfast\n{actual}"
        );
    }

    private void Write(SlowWorld world, SlowWorld start, StringBuilder text)
    {
        text.Append(' ', world.Depth)
            .Append(world.Owner)
            .Append(": ")
            .AppendJoin(' ', world.Values);
        text.Append(" | ").Append(Said(_slow.ScoreOf(world, world.Owner, start))).AppendLine();
        foreach (var (_, mind) in world.Minds.OrderBy(mind => mind.Key))
        {
            Write(mind, start, text);
        }
    }

    private void Write(WorldStore fast, int world, int start, StringBuilder text)
    {
        var owner = fast.OwnerOf(world);
        text.Append(' ', fast.DepthOf(world)).Append(owner).Append(": ");
        text.AppendJoin(
            ' ',
            Enumerable.Range(0, problem.Fluents.Count).Select(f => fast.Value(world, f))
        );
        text.Append(" | ").Append(Said(fast.Score(world, owner, start))).AppendLine();
        for (
            var person = 0;
            person < problem.PersonCount && fast.DepthOf(world) < problem.BeliefDepth;
            person++
        )
        {
            if (person != owner)
            {
                Write(fast, fast.Mind(world, person), start, text);
            }
        }
    }

    private static string Said(double? score) =>
        score?.ToString("R", CultureInfo.InvariantCulture) ?? "unknown";
}
