using System.Diagnostics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Tests.Duels;
using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Bench;

/// <summary>Random problems, one seed after another, through both engines; a seed on which they differ is printed with its problem.</summary>
internal static class EngineSoak
{
    private const int Steps = 12;
    private const int ReasonBudget = 3;
    private const int AuthorLimit = 3;
    private const int MostDifferences = 10;

    public static int Run(int count, int firstSeed)
    {
        var clock = Stopwatch.StartNew();
        var (differences, reasons, found, plans) = (0, 0L, 0L, 0);
        var seed = firstSeed;
        for (; seed < firstSeed + count && differences < MostDifferences; seed++)
        {
            var reasonDuel = ReasonDuel.Run(
                RandomProblems.Make(seed),
                seed,
                steps: 2,
                ReasonBudget
            );
            var planDuel = PlanDuel.Run(RandomProblems.Make(seed), seed, AuthorLimit);
            (reasons, found) = (reasons + reasonDuel.Asked, found + reasonDuel.Found);
            plans += planDuel.Found ? 1 : 0;
            differences += Report(
                seed,
                "worlds",
                WorldDuel.Run(RandomProblems.Make(seed), seed, Steps)
            );
            differences += Report(seed, "reasons", reasonDuel.Difference);
            differences += Report(seed, "plans", planDuel.Difference);
        }

        Console.WriteLine(
            $"engines: seeds {firstSeed} to {seed - 1}, {reasons} reasons asked for, {found} found, {plans} plans found, "
                + $"{differences} differences, {clock.Elapsed.TotalSeconds:F0} s"
        );
        return differences == 0 ? 0 : 1;
    }

    private static int Report(int seed, string what, string? difference)
    {
        if (difference is null)
        {
            return 0;
        }

        Console.WriteLine($"seed {seed}, {what}: {difference}");
        Console.WriteLine(ProblemText.Write(RandomProblems.Make(seed)));
        return 1;
    }
}
