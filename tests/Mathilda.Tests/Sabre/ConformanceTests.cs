using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Tests.Sabre;

/// <summary>What Sabre did with 103 small problems, and what we do. exceptions.tsv names those where we differ, and why.</summary>
public sealed class ConformanceTests
{
    private const int UnlimitedBeliefs = 3;
    private const int UnlimitedReason = 3;

    public static TheoryData<string> Cases => [.. SabreData.Names("cases", ".txt")];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Agrees_with_the_checker(string name)
    {
        SabreData.SkipIfAbsent();
        var exceptions = Exceptions();
        foreach (var run in ConformanceRun.Of(name))
        {
            if (
                exceptions.TryGetValue(name, out var expected)
                || exceptions.TryGetValue($"{name} {run.Arguments}", out expected)
            )
            {
                Assert.Equal($"{run.Case}: {expected}", $"{run.Case}: {Describe(run)}");
            }
            else
            {
                Check(run);
            }
        }
    }

    [Fact]
    public void Exceptions_are_cases()
    {
        SabreData.SkipIfAbsent();
        Assert.Subset(
            SabreData.Names("cases", ".txt").ToHashSet(),
            Exceptions().Keys.Select(k => k.Split(' ')[0]).ToHashSet()
        );
    }

    private static void Check(ConformanceRun run)
    {
        var limits = LimitsOf(run);
        var problem = SabreProblem.Read(
            SabreData.Read("cases", run.Case + ".txt"),
            limits.BeliefLimit + 1
        );
        if (run.Result == "error")
        {
            Assert.Contains(problem.Findings, f => f.Severity == Language.Findings.Severity.Error);
            return;
        }

        Assert.True(
            problem.Story is not null,
            string.Join(" ", problem.Findings.Select(f => $"{f.Where?.Line}: {f.Message}"))
        );
        var engine = new SlowEngine(problem.Problem);
        var start = engine.Initial();
        Assert.Equal(run.InitialUtility, engine.ScoreOf(start, Problem.Author, start));

        var isNone = run.Result == "No solution exists." || run.IsRefusedByChecker;
        var best = run.Utility ?? run.InitialUtility;
        if (isNone)
        {
            var least = run.IsRefusedByChecker ? run.Goal : Math.BitIncrement(run.InitialUtility);
            Assert.Null(Find(engine, start, problem, run, limits, least));
            return;
        }

        Assert.NotNull(Find(engine, start, problem, run, limits, best));
        var verdict = engine.ValidatePlan(
            start,
            problem.ActsNamed(run.Plan),
            problem.Acts,
            AuthorLimits(run, limits, best)
        );
        Assert.True(verdict.IsValid, $"{run.Case} {run.Arguments}: {verdict}");
        if (run.Result == "Suboptimal solution found.")
        {
            Assert.Null(Find(engine, start, problem, run, limits, Math.BitIncrement(best)));
        }
    }

    /// <summary>What we make of a case, in a word: error, none, or the utility of the best plan.</summary>
    private static string Describe(ConformanceRun run)
    {
        var limits = LimitsOf(run);
        var problem = SabreProblem.Read(
            SabreData.Read("cases", run.Case + ".txt"),
            limits.BeliefLimit + 1
        );
        if (problem.Story is null)
        {
            return "error";
        }

        try
        {
            return Best(problem, run, limits);
        }
        catch (RunawayRuleException)
        {
            return "runaway rule";
        }
    }

    private static string Best(SabreProblem problem, ConformanceRun run, ReasonLimits limits)
    {
        var engine = new SlowEngine(problem.Problem);
        var start = engine.Initial();
        if (engine.ScoreOf(start, Problem.Author, start) is not { } utility)
        {
            return "unknown";
        }

        string? best = null;
        while (Find(engine, start, problem, run, limits, Math.BitIncrement(utility)) is { } plan)
        {
            utility = engine
                .ScoreOf(plan.Aggregate(start, engine.Result), Problem.Author, start)!
                .Value;
            best = utility.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return best ?? "none";
    }

    /// <summary>A shortest plan, by trying everything and by the planner, which have to agree.</summary>
    private static IReadOnlyList<int>? Find(
        SlowEngine engine,
        SlowWorld start,
        SabreProblem problem,
        ConformanceRun run,
        ReasonLimits limits,
        double goal
    )
    {
        var author = AuthorLimits(run, limits, goal);
        var plan = engine.FindPlan(start, problem.Acts, author);
        var search = new PlanLimits(author.AuthorLimit, limits.CharacterLimit, limits.BeliefLimit);
        var found = new Planner(new WorldStore(problem.Problem), problem.Acts, search).Find(goal);
        Assert.Equal(plan?.Count, found.Plan?.Steps.Count);
        return plan;
    }

    private static AuthorLimits AuthorLimits(
        ConformanceRun run,
        ReasonLimits limits,
        double goal
    ) => new(goal, run.Limit("-atl") ?? UnlimitedReason, limits);

    private static ReasonLimits LimitsOf(ConformanceRun run) =>
        new(run.Limit("-ctl") ?? UnlimitedReason, run.Limit("-el") ?? UnlimitedBeliefs);

    private static Dictionary<string, string> Exceptions() =>
        File.ReadAllLines(
                Path.Combine(Repository.Root, "tests", "Mathilda.Tests", "Sabre", "exceptions.tsv")
            )
            .Where(line => line.Length > 0 && line[0] != '#')
            .Select(line => line.Split('\t'))
            .ToDictionary(cells => cells[0], cells => cells[1]);
}
