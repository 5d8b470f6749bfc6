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
        var file = benchmark.Problem + ".txt";
        var answer = SabreProject
            .Open(new SourceText(file, SabreData.Read("problems", file)))
            .Plan(
                new PlanRequest
                {
                    Score = benchmark.Goal,
                    AuthorLimit = benchmark.AuthorLimit,
                    CharacterLimit = benchmark.CharacterLimit,
                    BeliefLimit = benchmark.BeliefLimit,
                    NodeBudget = LittleWork,
                }
            );
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
}
