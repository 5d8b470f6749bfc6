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
        // The walk is chosen on one store and timed on another: worlds have the same ids in both.
        var asked = Walk(new WorldStore(problem), NewWorlds, 1);
        var worlds = new WorldStore(problem);
        var walked = SecondsFor(worlds, asked, 1);
        var (made, bytes) = (worlds.WorldCount, worlds.Bytes);
        var again = SecondsFor(worlds, asked, 3) / 3;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -14} {problem.PersonCount, 6} {problem.Fluents.Count, 7} {problem.Acts.Count, 5} | {made / walked, 9:N0} {asked.Count / walked, 10:N0} {asked.Count / again, 14:N0} | {bytes / made, 6:N0}"
            )
        );
    }

    /// <summary>Processor time, as the machine may have other work to do.</summary>
    private static double SecondsFor(
        WorldStore worlds,
        List<(int World, int Act)> asked,
        int rounds
    )
    {
        var begun = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < rounds; round++)
        {
            foreach (var (world, act) in asked)
            {
                worlds.Result(world, act);
            }
        }

        return Math.Max(1e-9, (Environment.CpuUsage.TotalTime - begun).TotalSeconds);
    }

    /// <summary>Walks of 20 possible acts each.</summary>
    /// <returns>Which results were asked for, each once, in order.</returns>
    private static List<(int World, int Act)> Walk(WorldStore worlds, int newWorlds, int seed)
    {
        var random = new Random(seed);
        var asked = new HashSet<(int, int)>();
        var possible = new List<int>();
        var budget = newWorlds / 2;
        var order = new List<(int, int)>();
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
                if (asked.Add((world, chosen)))
                {
                    order.Add((world, chosen));
                }

                world = worlds.Result(world, chosen);
            }
        }

        return order;
    }
}
