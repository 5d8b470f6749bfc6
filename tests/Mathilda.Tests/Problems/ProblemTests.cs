using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Formatting;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Tests.Problems;

/// <summary>The project's own problems: they read well, and what is said of each is so.</summary>
public sealed class ProblemTests
{
    [Theory]
    [MemberData(nameof(ProblemSuite.Files), MemberType = typeof(ProblemSuite))]
    public void It_reads_well_and_is_in_form(string file)
    {
        var text = TextOf(file);
        Assert.DoesNotContain(
            StoryProject.Open([text]).Check().Findings,
            f => f.Severity != Severity.Hint
        );
        Assert.Equal(text.Content, Formatter.Format(Parser.Parse(text)));
        Assert.Contains(ProblemSuite.Rows, row => row.File == file);
    }

    [Theory]
    [MemberData(nameof(ProblemSuite.Tested), MemberType = typeof(ProblemSuite))]
    public void It_comes_out_as_expected_and_every_story_stands(string name)
    {
        var row = ProblemSuite.Row(name);
        var problem = ProblemOf(row);
        var result = PlannerOf(problem, row).FindAny(row.Goal);
        Assert.Equal(row.Expected, NameOf(result.Outcome));
        if (result.Plan is { } plan)
        {
            AssertStands(problem, plan, row);
        }
    }

    [Theory]
    [MemberData(nameof(ProblemSuite.Measured), MemberType = typeof(ProblemSuite))]
    public void Its_shortest_story_is_as_long_as_expected(string name)
    {
        var row = ProblemSuite.Row(name);
        var plan = PlannerOf(ProblemOf(row), row).Find(row.Goal).Plan;
        Assert.Equal(row.Shortest, plan?.Steps.Count);
    }

    // The slow engine tries everything: of long plans and large problems it only replays what happens.
    private static void AssertStands(Problem problem, AuthorPlan plan, ProblemRow row)
    {
        var slow = new SlowEngine(problem);
        var start = slow.Initial();
        var world = start;
        foreach (var step in plan.Steps)
        {
            Assert.True(slow.Can(world, step.Act), problem.Acts[step.Act].Name);
            world = slow.Result(world, step.Act);
        }

        Assert.True(slow.ScoreOf(world, Problem.Author, start) >= row.Goal);
        if (row.IsProved)
        {
            var verdict = slow.ValidatePlan(
                start,
                [.. plan.Steps.Select(step => step.Act)],
                [.. Enumerable.Range(0, problem.Acts.Count)],
                new AuthorLimits(row.Goal, row.AuthorLimit, plan.Limits)
            );
            Assert.True(verdict.IsValid, $"{verdict}");
        }
    }

    private static Planner PlannerOf(Problem problem, ProblemRow row) =>
        new(
            new WorldStore(problem),
            [.. Enumerable.Range(0, problem.Acts.Count)],
            new PlanLimits(
                row.AuthorLimit,
                row.CharacterLimit,
                row.BeliefLimit,
                row.Nodes ?? long.MaxValue
            )
        );

    private static Problem ProblemOf(ProblemRow row) =>
        Grounder
            .Ground(
                StoryProject.Open([TextOf(row.File)]).Model,
                new GroundingOptions { BeliefDepth = row.BeliefLimit + 1, AllActs = true }
            )
            .Story!.Problem;

    private static SourceText TextOf(string file) =>
        new(file, File.ReadAllText(Path.Combine(ProblemSuite.Folder, file)));

    private static string NameOf(PlanOutcome outcome) =>
        outcome switch
        {
            PlanOutcome.Found => "found",
            PlanOutcome.Impossible => "impossible",
            PlanOutcome.NotFoundWithin => "not-found",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };
}
