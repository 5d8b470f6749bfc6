using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>What acts and rules do to a world; sections 2 and 3 of docs/engine.md.</summary>
/// <param name="problem">The problem.</param>
/// <param name="reading">Reads worlds.</param>
/// <param name="isLazy">Whether a mind is worked out only when it is looked at: a rule that runs away in a mind that nobody looks at then goes unnoticed.</param>
internal sealed class SlowDynamics(Problem problem, SlowReading reading, bool isLazy = false)
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
        return Settle(
            ChangeValues(world, world, effects)
                .WithMinds(EachMind(world, person => MindAfter(world, person, act)))
        );
    }

    /// <summary>Step 2: the mind of a person, but for its rules.</summary>
    private SlowWorld MindAfter(SlowWorld world, int person, int act)
    {
        var mind = world.Minds[person];
        if (ViewOf(world, person, act) is { } view)
        {
            mind = Notice(world, mind, act, view.SeenAs ?? act);
        }

        return ChangeMind(world, person, mind, problem.Acts[act].Effects);
    }

    /// <summary>What a person takes an act for in a world.</summary>
    public int Seen(SlowWorld world, int person, int act) =>
        ViewOf(world, person, act)?.SeenAs ?? act;

    /// <summary>Lets the rules run, in the minds first, until none fires.</summary>
    /// <exception cref="RunawayRuleException">They do not come to rest.</exception>
    public SlowWorld Settle(SlowWorld world)
    {
        if (world.IsSettled)
        {
            return world;
        }

        var before = world;
        world = world.WithMinds(EachMind(before, person => Settle(before.Minds[person])));
        for (var fired = 0; Fire(world) is var (rule, after); world = after)
        {
            fired++;
            if (fired > RunawayRuleException.Bound(problem.Rules.Count))
            {
                throw new RunawayRuleException(rule, problem.Rules[rule].Name);
            }
        }

        return world.Settled();
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
        var touched = PeopleIn(world)
            .Where(person =>
                rule.Effects.Any(effect =>
                    OwnChain(world, effect) is [var first, ..] && first == person
                )
            )
            .ToList();
        return ChangeValues(world, world, rule.Effects)
            .WithMinds(
                EachMind(
                    touched,
                    person => Settle(ChangeMind(world, person, world.Minds[person], rule.Effects))
                )
            );
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

    private List<KeyValuePair<int, Lazy<SlowWorld>>> EachMind(
        SlowWorld world,
        Func<int, SlowWorld> mind
    ) => EachMind(PeopleIn(world), mind);

    private List<KeyValuePair<int, Lazy<SlowWorld>>> EachMind(
        IEnumerable<int> people,
        Func<int, SlowWorld> mind
    ) => [.. people.Select(person => KeyValuePair.Create(person, Later(() => mind(person))))];

    private Lazy<SlowWorld> Later(Func<SlowWorld> mind) =>
        isLazy ? new Lazy<SlowWorld>(mind, isThreadSafe: false) : new Lazy<SlowWorld>(mind());

    private IEnumerable<int> PeopleIn(SlowWorld world) =>
        Enumerable.Range(0, problem.PersonCount).Where(world.Minds.ContainsKey);
}
