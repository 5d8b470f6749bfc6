using Mathilda.Engine.Problems;
using Mathilda.Engine.Projections;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Duels;

/// <summary>Walks through worlds that hold only what matters: what is possible there, the author's score and who has a reason must be as the slow engine says.</summary>
/// <remarks>Only acts that come to anything there are asked about; that the others need not be is for the duel of plans to show.</remarks>
internal sealed class ProjectionDuel
{
    private readonly Problem _problem;
    private readonly SlowEngine _slow;
    private readonly Random _random;
    private readonly int[] _acts;
    private readonly ReasonLimits _limits;
    private readonly WorldStore _store;
    private readonly ReasonFinder _finder;

    private ProjectionDuel(Problem problem, int seed, int budget)
    {
        _problem = problem;
        _slow = new SlowEngine(problem);
        _random = new Random(seed);
        _acts = [.. Enumerable.Range(0, problem.Acts.Count).OrderBy(_ => _random.Next())];
        _limits = new ReasonLimits(
            _random.Next(1, budget + 1),
            _random.Next(Math.Min(3, problem.BeliefDepth))
        );
        _store = new WorldStore(problem, Projection.For(problem, _acts, _limits.BeliefLimit));
        _finder = new ReasonFinder(_store, _acts, _limits);
    }

    public int Asked { get; private set; }

    public int Found { get; private set; }

    /// <summary>Acts that came to nothing in the worlds that hold only what matters, and to something in truth.</summary>
    public int Idle { get; private set; }

    public string? Difference { get; private set; }

    /// <param name="problem">Used up: values may be added to its table.</param>
    /// <param name="seed">Of the walk and the limits.</param>
    /// <param name="steps">How far to walk.</param>
    /// <param name="budget">The largest character limit tried; the slow engine is exponential in it.</param>
    public static ProjectionDuel? Run(Problem problem, int seed, int steps, int budget)
    {
        ProjectionDuel? duel = null;
        try
        {
            duel = new ProjectionDuel(problem, seed, budget);
            duel.Difference = duel.Walk(steps) is { } difference
                ? $"{duel._limits}, acts {string.Join(" ", duel._acts)}: {difference}"
                : null;
        }
        catch (RunawayRuleException)
        {
            // What does not matter cannot run away either, so one engine may meet a runaway rule and the other not.
        }

        return duel;
    }

    private string? Walk(int steps)
    {
        var (slow, fast) = (_slow.Initial(), _store.Initial);
        var (start, path) = (slow, new List<int>());
        for (var step = 0; ; step++)
        {
            var (score, expected) = (
                _store.Score(fast, Problem.Author, _store.Initial),
                _slow.ScoreOf(slow, Problem.Author, start)
            );
            var changes = new List<int>();
            foreach (var act in _acts)
            {
                if (_store.Result(fast, act) == fast)
                {
                    continue;
                }

                changes.Add(act);
                if (Compare(fast, slow, act) is { } difference)
                {
                    return $"after {string.Join(" ", path)}: act {act}: {difference}";
                }
            }

            if (score != expected)
            {
                return $"after {string.Join(" ", path)}: score {score}, {expected} in the slow engine";
            }

            Idle += _acts.Length - changes.Count;
            if (step == steps || changes.Count == 0)
            {
                return null;
            }

            path.Add(changes[_random.Next(changes.Count)]);
            (slow, fast) = (_slow.Result(slow, path[^1]), _store.Result(fast, path[^1]));
        }
    }

    private string? Compare(int fast, SlowWorld slow, int act)
    {
        var can = _store.Can(fast, act);
        if (can != _slow.Can(slow, act))
        {
            return $"possible is {can} in the fast engine only";
        }

        foreach (var person in can ? _problem.Acts[act].Choosers : [])
        {
            Asked++;
            var found = _finder.Explained(fast, person, act).Outcome == ReasonOutcome.Found;
            Found += found ? 1 : 0;
            if (found != _slow.Explained(slow, person, act, _acts, _limits))
            {
                return $"explained for {person} is {found} in the fast engine only";
            }
        }

        return null;
    }
}
