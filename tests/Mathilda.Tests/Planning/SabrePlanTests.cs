using Mathilda.Language.Text;
using Mathilda.Planning;
using Mathilda.Tests.Sabre;

namespace Mathilda.Tests.Planning;

/// <summary>Versions of the benchmark that are solved with little work: each plan is proved, and reaches the goal.</summary>
public sealed class SabrePlanTests
{
    // What is not found by then is measured by the bench, not here.
    private const long LittleWork = 2_000;

    public static TheoryData<string> Versions =>
        [.. SabreBenchmark.All.Select(version => version.Version)];

    [Theory]
    [MemberData(nameof(Versions))]
    public void What_is_found_is_proved(string version)
    {
        SabreData.SkipIfAbsent();
        var benchmark = SabreBenchmark.All.Single(b => b.Version == version);
        var answer = Open(benchmark).Plan(Request(benchmark) with { NodeBudget = LittleWork });
        Assert.Empty(answer.Findings);
        Assert.True(answer.IsProved);
        if (answer.Outcome == PlanningOutcome.Found)
        {
            Assert.True(Assert.Single(answer.Stories).Score >= benchmark.Goal);
        }
        else
        {
            Assert.Equal(PlanningLimit.Nodes, answer.Limit);
        }
    }

    [Fact]
    public void A_story_met_before_it_was_proved_the_shortest_is_told_without_that_claim()
    {
        SabreData.SkipIfAbsent();
        var benchmark = SabreBenchmark.All.Single(b => b.Version == "jailbreak_revenge");
        var request = Request(benchmark) with { Shortest = true };
        var work = Open(benchmark).Plan(request with { Shortest = false }).Nodes + 1;
        var spent = Open(benchmark).Plan(request with { NodeBudget = work });
        var planning = Open(benchmark).StartPlan(request);
        planning.Step(work);
        planning.BreakOff();
        planning.Prove();
        foreach (var answer in new[] { spent, planning.Answer })
        {
            Assert.Single(answer.Stories);
            Assert.True(answer.IsProved);
            Assert.False(answer.IsShortest || answer.IsComplete);
        }
    }

    private static SabreProject Open(SabreBenchmark benchmark)
    {
        var file = benchmark.Problem + ".txt";
        return SabreProject.Open(new SourceText(file, SabreData.Read("problems", file)));
    }

    private static PlanRequest Request(SabreBenchmark benchmark) =>
        new()
        {
            Score = benchmark.Goal,
            AuthorLimit = benchmark.AuthorLimit,
            CharacterLimit = benchmark.CharacterLimit,
            BeliefLimit = benchmark.BeliefLimit,
        };
}
