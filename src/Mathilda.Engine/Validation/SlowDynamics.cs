using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>What acts and rules do to a world; sections 2 and 3 of docs/engine.md.</summary>
internal sealed class SlowDynamics(Problem problem, SlowReading reading)
{
    private readonly SlowRepair _repair = new(problem, reading);

    public bool Can(SlowWorld world, int act) =>
        reading.Holds(world, problem.Acts[act].If)
        && EffectsOnValues(world, problem.Acts[act].Effects)
            .All(effect =>
                effect.Chain.Count > 0
                || problem.IsInside(effect.Fluent, reading.ValueOf(world, effect.Value))
            );

    /// <summary>The world after an act, possible or not.</summary>
    /// <exception cref="RunawayRuleException">Rules do not come to rest.</exception>
    public SlowWorld Result(SlowWorld world, int act)
    {
        var effects = problem.Acts[act].Effects;
        var after = ChangeValues(world, world, effects);
        foreach (var person in PeopleIn(world))
        {
            var mind = world.Minds[person];
            if (ViewOf(world, person, act) is { } view)
            {
                mind = Notice(world, mind, act, view.SeenAs ?? act);
            }

            mind = ChangeMind(world, person, mind, effects);
            after = after.WithMind(person, Settle(mind));
        }

        return Settle(after);
    }

    /// <summary>What a person takes an act for in a world.</summary>
    public int Seen(SlowWorld world, int person, int act) =>
        ViewOf(world, person, act)?.SeenAs ?? act;

    /// <summary>Lets the rules run, in the minds first, until none fires.</summary>
    /// <exception cref="RunawayRuleException">They do not come to rest.</exception>
    public SlowWorld Settle(SlowWorld world)
    {
        foreach (var person in PeopleIn(world))
        {
            world = world.WithMind(person, Settle(world.Minds[person]));
        }

        for (var fired = 0; Fire(world) is var (rule, after); world = after)
        {
            fired++;
            if (fired > RunawayRuleException.Bound(problem.Rules.Count))
            {
                throw new RunawayRuleException(rule, problem.Rules[rule].Name);
            }
        }

        return world;
    }

    /// <summary>The first rule that fires and the world after it; null if none does.</summary>
    private (int Rule, SlowWorld After)? Fire(SlowWorld world)
    {
        for (var rule = 0; rule < problem.Rules.Count; rule++)
        {
            if (reading.Holds(world, problem.Rules[rule].If))
            {
                var after = Apply(world, problem.Rules[rule]);
                if (!after.SameAs(world))
                {
                    return (rule, after);
                }
            }
        }

        return null;
    }

    private SlowWorld Apply(SlowWorld world, GroundRule rule)
    {
        var after = ChangeValues(world, world, rule.Effects);
        foreach (var person in PeopleIn(world))
        {
            var mind = ChangeMind(world, person, world.Minds[person], rule.Effects);
            after = after.WithMind(person, Settle(mind));
        }

        return after;
    }

    /// <summary>A mind after an act that it takes for another or for what it is.</summary>
    public SlowWorld Notice(SlowWorld world, SlowWorld mind, int act, int seenAs)
    {
        if (!Can(mind, seenAs))
        {
            var demanded = problem.Acts[seenAs].If;
            mind =
                seenAs == act
                    ? _repair.Surprised(world, mind, demanded)
                    : _repair.Assumed(mind, demanded);
        }

        return Result(mind, seenAs);
    }

    private GroundView? ViewOf(SlowWorld world, int person, int act) =>
        problem
            .Acts[act]
            .Observers.FirstOrDefault(observer => observer.Person == person)
            ?.Views.FirstOrDefault(view => reading.Holds(world, view.When));

    /// <summary>Step 1: the values of the world itself.</summary>
    private SlowWorld ChangeValues(
        SlowWorld before,
        SlowWorld after,
        IReadOnlyList<GroundEffect> effects
    )
    {
        foreach (var effect in EffectsOnValues(before, effects))
        {
            after = SlowRepair.Assign(
                problem,
                after,
                [],
                effect.Fluent,
                reading.ValueOf(before, effect.Value)
            );
        }

        return after;
    }

    /// <summary>Step 2b: what is said outright about the mind of a person.</summary>
    private SlowWorld ChangeMind(
        SlowWorld before,
        int person,
        SlowWorld mind,
        IReadOnlyList<GroundEffect> effects
    )
    {
        var done = new List<(int[] Chain, int Fluent)>();
        foreach (var effect in effects)
        {
            var chain = OwnChain(before, effect);
            if (
                chain is not [var first, .. var rest]
                || first != person
                || !reading.Holds(before, effect.When)
            )
            {
                continue;
            }

            if (
                !done.Exists(earlier =>
                    earlier.Fluent == effect.Fluent && earlier.Chain.SequenceEqual(chain)
                )
            )
            {
                done.Add((chain, effect.Fluent));
                mind = SlowRepair.Assign(
                    problem,
                    mind,
                    rest,
                    effect.Fluent,
                    reading.ValueOf(before, effect.Value)
                );
            }
        }

        return mind;
    }

    /// <summary>The effects that set a value in the world itself: for each fluent the first that applies.</summary>
    private List<GroundEffect> EffectsOnValues(SlowWorld world, IReadOnlyList<GroundEffect> effects)
    {
        var counting = new List<GroundEffect>();
        foreach (var effect in effects)
        {
            if (
                OwnChain(world, effect) is { Length: 0 }
                && reading.Holds(world, effect.When)
                && !counting.Exists(earlier => earlier.Fluent == effect.Fluent)
            )
            {
                counting.Add(effect);
            }
        }

        return counting;
    }

    /// <summary>The chain without leading links to the owner and without repeats; null if the effect does nothing in this world.</summary>
    private int[]? OwnChain(SlowWorld world, GroundEffect effect)
    {
        if (!problem.ImaginesLearning && effect.Chain.Count > 0 && effect.Chain[0] == world.Owner)
        {
            return null;
        }

        var own = new List<int>();
        foreach (var link in effect.Chain)
        {
            var before = own.Count == 0 ? world.Owner : own[^1];
            if (link != before)
            {
                own.Add(link);
            }
        }

        return [.. own];
    }

    private IEnumerable<int> PeopleIn(SlowWorld world) =>
        Enumerable.Range(0, problem.PersonCount).Where(world.Minds.ContainsKey);
}
