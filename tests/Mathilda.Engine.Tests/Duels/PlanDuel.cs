using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;
using Mathilda.Engine.Validation;

namespace Mathilda.Engine.Tests.Duels;

/// <summary>Looks for a story with the planner and by trying everything, and holds what is found to section 6.</summary>
internal sealed class PlanDuel
{
    private static readonly SearchOptions[] Variants =
    [
        SearchOptions.All with
        {
            TakesTurns = false,
            IsPatient = false,
        },
        SearchOptions.All with
        {
            ClimbsBeliefs = false,
        },
        SearchOptions.All with
        {
            UsesBound = false,
        },
        SearchOptions.All with
        {
            AsksReach = true,
        },
        SearchOptions.All with
        {
            UsesShadow = false,
        },
    ];

    private readonly Problem _problem;
    private readonly SlowEngine _slow;
    private readonly int[] _acts;
    private readonly AuthorLimits _limits;

    private PlanDuel(Problem problem, int seed, int authorLimit)
    {
        _problem = problem;
        _slow = new SlowEngine(problem);
        var random = new Random(seed);
        _acts = [.. Enumerable.Range(0, problem.Acts.Count).OrderBy(_ => random.Next())];
        _limits = new AuthorLimits(
            random.Next(5) switch
            {
                < 3 => double.NegativeInfinity,
                3 => 1,
                _ => 2,
            },
            random.Next(Math.Max(1, authorLimit - 1), authorLimit + 1),
            new ReasonLimits(random.Next(1, 3), random.Next(0, Math.Min(2, problem.BeliefDepth)))
        );
    }

    public bool Found { get; private set; }

    public bool FoundLong { get; private set; }

    public bool Impossible { get; private set; }

    /// <summary>How many different ones were found.</summary>
    public int Stories { get; private set; }

    public string? Difference { get; private set; }

    /// <param name="problem">Used up: values may be added to its table.</param>
    /// <param name="seed">Of the limits.</param>
    /// <param name="authorLimit">The longest plan tried; the slow engine is exponential in it.</param>
    public static PlanDuel Run(Problem problem, int seed, int authorLimit)
    {
        var duel = new PlanDuel(problem, seed, authorLimit);
        try
        {
            duel.Difference = duel.Compare() is { } difference
                ? $"{duel._limits}, acts {string.Join(" ", duel._acts)}: {difference}"
                : null;
        }
        catch (RunawayRuleException)
        {
            // One engine may meet a runaway rule where the other does not look; the duel of worlds compares those.
        }

        return duel;
    }

    private string? Compare()
    {
        var start = _slow.Initial();
        var planner = NewPlanner();
        var result = planner.Find(_limits.Goal);
        var expected = _slow.FindPlan(start, _acts, _limits);
        Found = expected is not null;
        FoundLong = expected?.Count > 1;
        Impossible = result.Outcome == PlanOutcome.Impossible;
        return CompareFound(start, expected, result)
            ?? CompareBelowGoal(start, result)
            ?? (Impossible ? CompareImpossible(start) : null)
            ?? CompareAny(start, planner.FindAny(_limits.Goal))
            ?? CompareAny(
                start,
                NewPlanner(Variants[_acts[0] % Variants.Length]).FindAny(_limits.Goal)
            )
            ?? CompareSteps(planner.FindAny(_limits.Goal), isShortest: false)
            ?? CompareSteps(result, isShortest: true)
            ?? CompareWhole(planner, result)
            ?? CompareStories(start, planner);
    }

    /// <summary>However the work is divided, the result is the same.</summary>
    private string? CompareSteps(PlanResult whole, bool isShortest)
    {
        var random = new Random(_acts[0]);
        var search = NewPlanner().Start(new PlanTask(_limits.Goal) { IsShortest = isShortest });
        while (!search.Step(random.Next(1, 4))) { }

        var result = search.Result;
        return
            result.Outcome == whole.Outcome
            && result.Limit == whole.Limit
            && Show(Acts(result.Plan)) == Show(Acts(whole.Plan))
            && Show(Acts(result.BestBelowGoal)) == Show(Acts(whole.BestBelowGoal))
            ? null
            : $"{result.Outcome} {Show(Acts(result.Plan))} in steps, {whole.Outcome} {Show(Acts(whole.Plan))} at once";
    }

    /// <summary>On worlds that hold all there is the search comes to the same as on those that hold only what can matter.</summary>
    private string? CompareWhole(Planner planner, PlanResult result)
    {
        var task = new PlanTask(_limits.Goal) { IsShortest = true, HoldsAll = true };
        var whole = planner.Start(task).Run();
        // There may be more to cut short in them, so it may be less sure that there is none.
        return whole.Plan?.Steps.Count == result.Plan?.Steps.Count
            ? null
            : $"{result.Outcome} {Show(Acts(result.Plan))}, {whole.Outcome} {Show(Acts(whole.Plan))} on whole worlds";
    }

    /// <summary>Every further story stands by itself too, and none has another in it.</summary>
    private string? CompareStories(SlowWorld start, Planner planner)
    {
        foreach (var isShortest in new[] { false, true })
        {
            var search = planner.Start(new PlanTask(_limits.Goal) { IsShortest = isShortest });
            search.Run();
            for (var i = 0; i < 4 && search.Result.Plan is { } plan; i++)
            {
                var limits = _limits with { Reasons = plan.Limits };
                var verdict = _slow.ValidatePlan(start, Acts(plan)!, _acts, limits);
                if (!verdict.IsValid)
                {
                    return $"story {i}: {Show(Acts(plan))} under {plan.Limits}: {verdict}";
                }

                search.Next();
                search.Run();
            }

            var stories = search.Stories.Select(story => Acts(story)!.Order().ToList()).ToList();
            Stories = Math.Max(Stories, stories.Count);
            if (
                stories
                    .SelectMany(one => stories.Where(other => other != one && IsIn(one, other)))
                    .Any()
            )
            {
                return "stories within stories: " + string.Join("; ", stories.Select(Show));
            }
        }

        return null;
    }

    private static bool IsIn(List<int> few, List<int> many)
    {
        var left = new List<int>(many);
        return few.TrueForAll(left.Remove);
    }

    private Planner NewPlanner(SearchOptions? options = null) =>
        new(
            new WorldStore(_problem),
            _acts,
            new PlanLimits(
                _limits.AuthorLimit,
                _limits.Reasons.CharacterLimit,
                _limits.Reasons.BeliefLimit
            ),
            options
        );

    private string? CompareFound(SlowWorld start, IReadOnlyList<int>? expected, PlanResult result)
    {
        var found = Acts(result.Plan);
        if (expected?.Count != found?.Count || (result.Outcome == PlanOutcome.Found) != Found)
        {
            return $"plan {Show(expected)} in the slow engine, {Show(found)} ({result.Outcome}) in the fast one";
        }

        if (found is null)
        {
            return null;
        }

        if (!result.IsShortest)
        {
            return $"plan {Show(found)} is not proved shortest";
        }

        var verdict = _slow.ValidatePlan(start, found, _acts, _limits);
        var score = _slow.ScoreOf(found.Aggregate(start, _slow.Result), Problem.Author, start);
        return verdict.IsValid && score == result.Plan!.Score
            ? null
            : $"plan {Show(found)}: {verdict}, score {score}";
    }

    /// <summary>Any story is found wherever there is one, and stands under the limits it names.</summary>
    private string? CompareAny(SlowWorld start, PlanResult result)
    {
        if (result.Plan is null && Found)
        {
            return $"any story: {result.Outcome}, though there is one";
        }

        foreach (var plan in new[] { result.Plan, result.BestBelowGoal })
        {
            if (plan is not null)
            {
                var goal = plan == result.Plan ? _limits.Goal : double.NegativeInfinity;
                var limits = _limits with { Goal = goal, Reasons = plan.Limits };
                var verdict = _slow.ValidatePlan(start, Acts(plan)!, _acts, limits);
                if (!verdict.IsValid)
                {
                    return $"any story: {Show(Acts(plan))} under {plan.Limits}: {verdict}";
                }
            }
        }

        return null;
    }

    /// <summary>What falls short of the goal is a plan all the same.</summary>
    private string? CompareBelowGoal(SlowWorld start, PlanResult result)
    {
        if (Acts(result.BestBelowGoal) is not { } best)
        {
            return null;
        }

        var verdict = _slow.ValidatePlan(
            start,
            best,
            _acts,
            _limits with
            {
                Goal = double.NegativeInfinity,
            }
        );
        return verdict.IsValid && result.BestBelowGoal!.Score < _limits.Goal
            ? null
            : $"best plan below the goal {Show(best)}: {verdict}";
    }

    /// <summary>Impossible whatever the limits: then also within wider ones.</summary>
    private string? CompareImpossible(SlowWorld start)
    {
        var reasons = _limits.Reasons;
        var wider = _limits with
        {
            AuthorLimit = _limits.AuthorLimit + 1,
            Reasons = new ReasonLimits(
                reasons.CharacterLimit + 1,
                Math.Min(reasons.BeliefLimit + 1, _problem.BeliefDepth - 1)
            ),
        };
        return _slow.FindPlan(start, _acts, wider) is { } plan
            ? $"impossible in the fast engine, but {Show(plan)} is a plan within {wider}"
            : null;
    }

    private static List<int>? Acts(AuthorPlan? plan) =>
        plan?.Steps.Select(step => step.Act).ToList();

    private static string Show(IReadOnlyList<int>? plan) =>
        plan is null ? "none" : string.Join(" ", plan);
}
