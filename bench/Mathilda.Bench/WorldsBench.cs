using System.Diagnostics;
using System.Globalization;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Bench;

/// <summary>Random walks (seed 1) with belief limit 2: new worlds a second, and results found again a second.</summary>
internal static class WorldsBench
{
    private const int BeliefLimit = 2;
    private const int NewWorlds = 1_000_000;

    public static void Run(string directory, string? name, TextWriter output)
    {
        output.WriteLine(
            "problem        people fluents  acts |  worlds/s  results/s  found again/s | bytes/world"
        );
        foreach (var path in Directory.GetFiles(directory, "*.txt").Order(StringComparer.Ordinal))
        {
            var problem = Path.GetFileNameWithoutExtension(path);
            if (name is null || name == problem)
            {
                Run(problem, ProblemFile.Read(path, BeliefLimit), output);
            }
        }
    }

    private static void Run(string name, Problem problem, TextWriter output)
    {
        Walk(new WorldStore(problem), NewWorlds / 10, 2); // warms up
        var worlds = new WorldStore(problem);
        var (asked, ticks) = Walk(worlds, NewWorlds, 1);
        var walked = (double)ticks / Stopwatch.Frequency;
        var (made, bytes) = (worlds.WorldCount, worlds.Bytes);

        var clock = Stopwatch.StartNew();
        var sum = 0L;
        var rounds = 0L;
        while (clock.Elapsed.TotalSeconds < 0.5)
        {
            foreach (var (world, act) in asked)
            {
                sum += worlds.Result(world, act);
            }

            rounds += asked.Count;
        }

        var again = rounds / clock.Elapsed.TotalSeconds;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -14} {problem.PersonCount, 6} {problem.Fluents.Count, 7} {problem.Acts.Count, 5} | {made / walked, 9:N0} {asked.Count / walked, 10:N0} {again, 14:N0} | {bytes / made, 6:N0} {(sum == 0 ? "!" : "")}"
            )
        );
    }

    /// <summary>Walks of 20 possible acts each.</summary>
    /// <returns>Which results were asked for, each once, and how long they took; choosing acts is not counted.</returns>
    private static (List<(int World, int Act)> Asked, long Ticks) Walk(
        WorldStore worlds,
        int newWorlds,
        int seed
    )
    {
        var random = new Random(seed);
        var asked = new HashSet<(int, int)>();
        var possible = new List<int>();
        var budget = newWorlds / 2;
        var ticks = 0L;
        while (worlds.WorldCount < newWorlds && budget > 0)
        {
            var world = worlds.Initial;
            for (var step = 0; step < 20; step++, budget--)
            {
                possible.Clear();
                var from = random.Next(worlds.Problem.Acts.Count);
                for (var i = 0; i < worlds.Problem.Acts.Count && possible.Count < 4; i++)
                {
                    var act = (from + i) % worlds.Problem.Acts.Count;
                    if (worlds.Can(world, act))
                    {
                        possible.Add(act);
                    }
                }

                if (possible.Count == 0)
                {
                    break;
                }

                var chosen = possible[random.Next(possible.Count)];
                var isNew = asked.Add((world, chosen));
                var begun = Stopwatch.GetTimestamp();
                world = worlds.Result(world, chosen);
                ticks += isNew ? Stopwatch.GetTimestamp() - begun : 0;
            }
        }

        return ([.. asked], ticks);
    }
}
