using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Engine.Tests.Generation;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Duels;

/// <summary>Walks one problem with both engines at once and says where they first differ.</summary>
internal sealed class WorldDuel
{
    private readonly Problem _problem;
    private readonly SlowEngine _slow;
    private readonly Random _random;
    private readonly List<(int Fast, SlowWorld Slow)> _seen = [];
    private readonly List<string> _path = [];
    private readonly Queue<GroundAct> _late = [];
    private WorldStore? _fast;

    private WorldDuel(Problem problem, int seed)
    {
        _problem = WithoutLastActs(problem);
        _slow = new SlowEngine(_problem);
        _random = new Random(seed);
    }

    /// <param name="problem">Used up: values may be added to its table.</param>
    /// <param name="seed">Of the walk.</param>
    /// <returns>Null if the engines agree.</returns>
    public static string? Run(Problem problem, int seed, int steps)
    {
        var duel = new WorldDuel(problem, seed);
        var difference = duel.Walk(steps);
        return difference is null ? null : $"after {string.Join(", ", duel._path)}: {difference}";
    }

    /// <summary>The same problem; acts nobody takes an earlier one for come later, while it is in use.</summary>
    private Problem WithoutLastActs(Problem whole)
    {
        var early = whole.Acts.Count - 2;
        while (whole.Acts.Take(early).Any(act => SeenAs(act) >= early))
        {
            early++;
        }

        var problem = ProblemCopy.Of(whole, whole.Acts.Take(early));
        // One after another they may still be taken for one that comes yet later.
        var late = whole.Acts.Skip(early).ToList();
        var inOrder = Enumerable.Range(0, late.Count).All(i => SeenAs(late[i]) <= early + i);
        late.ForEach(inOrder ? _late.Enqueue : act => problem.AddAct(act));
        return problem;
    }

    private static int SeenAs(GroundAct act) =>
        act.Observers.SelectMany(observer => observer.Views).Max(view => view.SeenAs) ?? -1;

    private string? Walk(int steps)
    {
        _path.Add("start");
        var (start, difference) = Both(
            () => (_fast = new WorldStore(_problem)).Initial,
            _slow.Initial
        );
        if (difference is not null || start is null)
        {
            return difference;
        }

        var current = start.Value;
        for (var step = 0; step < steps; step++)
        {
            difference = Compare(current, start.Value);
            if (difference is not null)
            {
                return difference;
            }

            (var next, difference) = Step(current);
            if (difference is not null)
            {
                return difference;
            }

            if (next is null)
            {
                return null;
            }

            current = next.Value;
        }

        return null;
    }

    private List<WorldAssignment> Assignments() =>
        [
            .. Enumerable
                .Range(0, _random.Next(1, 4))
                .Select(_ =>
                {
                    var chain = Enumerable
                        .Range(0, _random.Next(3))
                        .Select(_ => _random.Next(_problem.PersonCount));
                    var value = _random.Next(_problem.Values.Count);
                    return new WorldAssignment(
                        [.. chain],
                        _random.Next(_problem.Fluents.Count),
                        value
                    );
                }),
        ];

    /// <summary>An act mostly; now and then into a mind, or back to a start as somebody sees it.</summary>
    private ((int, SlowWorld)?, string?) Step((int Fast, SlowWorld Slow) from)
    {
        var person = _random.Next(_problem.PersonCount + 1);
        switch (_random.Next(14))
        {
            case 0:
                _path.Add($"start as {person}");
                return Both(() => _fast!.InitialAs(person), () => _slow.InitialAs(person));
            case 1 when from.Slow.Minds.ContainsKey(person):
                _path.Add($"mind of {person}");
                return Both(
                    () => _fast!.Mind(from.Fast, person),
                    () => SlowEngine.Mind(from.Slow, person)
                );
            case 2 when from.Slow.Owner == Problem.Author && person < _problem.PersonCount:
                _path.Add($"as the mind of {person}");
                return Both(
                    () => _fast!.AsMindOf(from.Fast, person),
                    () => _slow.AsMindOf(from.Slow, person)
                );
            case 3:
                var assignments = Assignments();
                _path.Add("assignments");
                return Both(
                    () => _fast!.With(from.Fast, assignments),
                    () => _slow.With(from.Slow, assignments)
                );
            case 4:
                var truth = _seen[_random.Next(_seen.Count)];
                var noticed = _random.Next(_problem.Acts.Count);
                _path.Add($"notice {noticed} of an earlier world");
                return Both(
                    () => _fast!.Notice(truth.Fast, from.Fast, noticed),
                    () => _slow.Notice(truth.Slow, from.Slow, noticed)
                );
            case 5 when _late.Count > 0:
                _path.Add("a new act");
                _problem.AddAct(_late.Dequeue());
                return (from, null);
            default:
                var acts = Enumerable.Range(0, _problem.Acts.Count).ToList();
                var possible = acts.Where(act => _slow.Can(from.Slow, act)).ToList();
                var among = possible.Count > 0 && _random.Next(3) != 0 ? possible : acts;
                var act = among[_random.Next(among.Count)];
                _path.Add($"act {act}");
                return Both(
                    () => _fast!.Result(from.Fast, act),
                    () => _slow.Result(from.Slow, act)
                );
        }
    }

    /// <summary>Null and null: both ran away alike.</summary>
    private static ((int, SlowWorld)?, string?) Both(Func<int> fast, Func<SlowWorld> slow)
    {
        var (fastWorld, fastRule) = Try(() => (int?)fast());
        var (slowWorld, slowRule) = Try(slow);
        if (fastRule != slowRule)
        {
            return (
                null,
                $"the rule that ran away is {Show(fastRule)} in the fast engine, {Show(slowRule)} in the slow one"
            );
        }

        return fastRule is null ? ((fastWorld!.Value, slowWorld!), null) : (null, null);
    }

    private static (T?, int?) Try<T>(Func<T> run)
    {
        try
        {
            return (run(), null);
        }
        catch (RunawayRuleException runaway)
        {
            return (default, runaway.Rule);
        }
    }

    private string? Compare((int Fast, SlowWorld Slow) world, (int Fast, SlowWorld Slow) start) =>
        CompareWorlds(world.Fast, world.Slow, "the world")
        ?? CompareIdentity(world)
        ?? CompareActs(world)
        ?? CompareScores(world, start)
        ?? CompareConditions(world);

    private string? CompareWorlds(int fast, SlowWorld slow, string name)
    {
        if ((_fast!.OwnerOf(fast), _fast.DepthOf(fast)) != (slow.Owner, slow.Depth))
        {
            return $"owner or depth of {name}";
        }

        for (var fluent = 0; fluent < _problem.Fluents.Count; fluent++)
        {
            if (_fast.Value(fast, fluent) != slow.Values[fluent])
            {
                return $"f{fluent} in {name} is v{_fast.Value(fast, fluent)} in the fast engine, v{slow.Values[fluent]} in the slow one";
            }
        }

        foreach (var (person, mind) in slow.Minds)
        {
            if (
                CompareWorlds(_fast.Mind(fast, person), mind, $"{name} @{person}") is { } difference
            )
            {
                return difference;
            }
        }

        return null;
    }

    /// <summary>One id for one world: the fast engine compares by id alone.</summary>
    private string? CompareIdentity((int Fast, SlowWorld Slow) world)
    {
        foreach (var (fast, slow) in _seen)
        {
            if ((fast == world.Fast) != slow.SameAs(world.Slow))
            {
                return $"worlds {fast} and {world.Fast}: equal in one engine only";
            }
        }

        _seen.Add(world);
        return null;
    }

    private string? CompareActs((int Fast, SlowWorld Slow) world)
    {
        for (var act = 0; act < _problem.Acts.Count; act++)
        {
            if (_fast!.Can(world.Fast, act) != _slow.Can(world.Slow, act))
            {
                return $"can {act} is {_slow.Can(world.Slow, act)} in the slow engine only";
            }

            foreach (var person in world.Slow.Minds.Keys)
            {
                if (_fast.Seen(world.Fast, person, act) != _slow.Seen(world.Slow, person, act))
                {
                    return $"{person} sees act {act} as {_slow.Seen(world.Slow, person, act)} in the slow engine only";
                }
            }
        }

        return null;
    }

    private string? CompareScores(
        (int Fast, SlowWorld Slow) world,
        (int Fast, SlowWorld Slow) start
    )
    {
        for (var owner = Problem.Author; owner < _problem.PersonCount; owner++)
        {
            var fast = _fast!.Score(world.Fast, owner, start.Fast);
            var slow = _slow.ScoreOf(world.Slow, owner, start.Slow);
            if (!Equals(fast, slow))
            {
                return $"score of {owner} is {fast} in the fast engine, {slow} in the slow one";
            }
        }

        return null;
    }

    private string? CompareConditions((int Fast, SlowWorld Slow) world)
    {
        var conditions = _problem
            .Acts.SelectMany(act => act.Effects.Select(effect => effect.When).Append(act.If))
            .Concat(_problem.Rules.Select(rule => rule.If));
        foreach (var condition in conditions)
        {
            if (_fast!.Holds(world.Fast, condition) != _slow.Holds(world.Slow, condition))
            {
                return $"{ProblemText.Write(condition)} holds in one engine only";
            }
        }

        return null;
    }

    private static string Show(int? rule) => rule is { } id ? $"rule {id}" : "none";
}
