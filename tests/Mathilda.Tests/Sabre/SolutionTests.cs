using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;

namespace Mathilda.Tests.Sabre;

/// <summary>The published solutions of the benchmark, act by act.</summary>
public sealed class SolutionTests
{
    public static TheoryData<string> Solutions => [.. SabreData.Names("solutions", ".txt")];

    [Theory]
    [MemberData(nameof(Solutions))]
    public void Every_act_is_possible_and_has_its_reasons_and_the_goal_is_reached(string version)
    {
        SabreData.SkipIfAbsent();
        var benchmark = SabreBenchmark.All.Single(b => b.Version == version);
        var problem = SabreProblem.Read(
            SabreData.Read("problems", benchmark.Problem + ".txt"),
            benchmark.BeliefLimit + 1
        );
        Assert.True(
            problem.Story is not null,
            string.Join(" ", problem.Findings.Select(f => $"{f.Where?.Line}: {f.Message}"))
        );
        var plan = problem.ActsNamed(
            PlanText.AuthorActs(SabreData.Read("solutions", version + ".txt"))
        );

        var worlds = new WorldStore(problem.Problem);
        var finders = Rungs(benchmark)
            .Select(limits => new ReasonFinder(worlds, problem.Acts, limits, nodeBudget: 2_000_000))
            .ToList();
        var world = worlds.Initial;
        foreach (var act in plan)
        {
            var name = problem.Problem.Acts[act].Name;
            Assert.True(worlds.Can(world, act), $"{name} cannot happen.");
            foreach (var chooser in problem.Problem.Acts[act].Choosers)
            {
                Assert.True(
                    finders.Exists(f =>
                        f.Explained(world, chooser, act).Outcome == ReasonOutcome.Found
                    ),
                    $"{name}: {problem.Story!.PersonAt(chooser)} has no reason."
                );
            }

            world = worlds.Result(world, act);
        }

        Assert.True(plan.Count <= benchmark.AuthorLimit);
        Assert.True(worlds.Score(world, Problem.Author, worlds.Initial) >= benchmark.Goal);
    }

    /// <summary>From near limits to the published ones: most reasons are short, and are found sooner where nothing long is looked at.</summary>
    private static IEnumerable<ReasonLimits> Rungs(SabreBenchmark benchmark) =>
        new[] { 2, 4, 6, benchmark.CharacterLimit }
            .Select(acts => Math.Min(acts, benchmark.CharacterLimit))
            .SelectMany(acts =>
                new[] { new ReasonLimits(acts, 1), new ReasonLimits(acts, benchmark.BeliefLimit) }
            )
            .Distinct();
}
