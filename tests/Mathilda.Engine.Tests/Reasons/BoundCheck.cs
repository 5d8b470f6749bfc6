using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons.Relaxed;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Tests.Reasons;

/// <summary>Looks where acts lead, shortest ways first, and asks the bounds how many it takes at least to come so far.</summary>
internal sealed class BoundCheck
{
    private const int MostWorlds = 200;

    private readonly Problem _problem;
    private readonly WorldStore _worlds;
    private readonly int[] _acts;

    private BoundCheck(Problem problem)
    {
        _problem = problem;
        _worlds = new WorldStore(problem);
        _acts = [.. Enumerable.Range(0, problem.Acts.Count)];
    }

    public int Asked { get; private set; }

    /// <summary>How often the dearer bound was nearer to the truth.</summary>
    public int Sharper { get; private set; }

    public string? Difference { get; private set; }

    /// <param name="problem">Used up: values may be added to its table.</param>
    public static BoundCheck? Run(Problem problem)
    {
        BoundCheck? check = null;
        try
        {
            check = new BoundCheck(problem);
            check.Compare(check._worlds.Initial, Problem.Author);
            for (var person = 0; person < problem.PersonCount; person++)
            {
                if (check._worlds.Mind(check._worlds.Initial, person) is >= 0 and var mind)
                {
                    check.Compare(mind, person);
                }
            }
        }
        catch (RunawayRuleException)
        {
            // What was compared until then counts.
        }

        return check;
    }

    private void Compare(int start, int owner)
    {
        if (_worlds.DepthOf(start) >= _problem.BeliefDepth)
        {
            return; // without minds there is no bound
        }

        var score = _problem.ScoreOf(owner);
        var reach = new RelaxedReach(
            _worlds,
            new RelaxedProblem(_worlds, owner, score, new RelaxedSources(_worlds, _acts))
        );
        var (open, steps) = (new Queue<int>([start]), new Dictionary<int, int> { [start] = 0 });
        while (open.TryDequeue(out var world) && steps.Count < MostWorlds)
        {
            if (_worlds.Score(world, score, start) is { } reached && double.IsFinite(reached))
            {
                Ask(reach, start, Math.BitDecrement(reached), steps[world]);
            }

            foreach (var act in _acts)
            {
                if (
                    _worlds.Can(world, act)
                    && steps.TryAdd(_worlds.Result(world, act), steps[world] + 1)
                )
                {
                    open.Enqueue(_worlds.Result(world, act));
                }
            }
        }
    }

    private void Ask(RelaxedReach reach, int start, double threshold, int steps)
    {
        var cheap = reach.Fewest(start, start, threshold);
        var sharp = reach.Sharp(start, start, threshold);
        Asked++;
        Sharper += sharp > cheap ? 1 : 0;
        if (cheap > sharp || sharp > steps)
        {
            Difference ??=
                $"{steps} acts lead from world {start} above {threshold}; the bounds are {cheap} and {sharp}";
        }
    }
}
