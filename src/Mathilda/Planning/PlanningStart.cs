using Mathilda.Asking;
using Mathilda.Checking;
using Mathilda.Engine.Problems;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Planning;

/// <summary>Makes a story and a request into a search.</summary>
internal static class PlanningStart
{
    /// <param name="model">A story without errors.</param>
    /// <param name="request">What is asked for.</param>
    /// <param name="condition">The request's condition, read; null if it has none.</param>
    /// <param name="cancel">Breaks it off.</param>
    /// <exception cref="ArgumentException">A number of the request is out of its range.</exception>
    public static StoryPlanning Begin(
        StoryModel model,
        PlanRequest request,
        Expression? condition,
        CancellationToken cancel
    )
    {
        request.Validate();
        var goal = PlanGoal.Of(request);
        try
        {
            var (ground, findings) = Ground(model, request, condition, cancel);
            return new StoryPlanning(request, goal, ground, findings);
        }
        catch (RunawayRuleException runaway)
        {
            var finding = StoryFindings.RunawayRule(runaway, model);
            return new StoryPlanning(request, goal, null, [finding]);
        }
    }

    private static (PlanningGround? Ground, IReadOnlyList<Finding> Findings) Ground(
        StoryModel model,
        PlanRequest request,
        Expression? condition,
        CancellationToken cancel
    )
    {
        if (condition is not null)
        {
            model = PlanGoal.WantingOnly(model, condition);
        }

        var (ground, result) = PlanningGround.Make(model, Depth(model, request, condition));
        if (ground is null)
        {
            return (null, result.Findings);
        }

        if (request.From is not null)
        {
            var timeline = ground.Replay(cancel);
            var (steps, noEvent) = Moments.Find(timeline, request.From);
            if (noEvent is not null)
            {
                return (null, [noEvent]);
            }

            ground.BeginAfter(timeline, steps!.Value);
        }

        return GoalFinding(ground, request) is { } finding
            ? (null, [finding])
            : (ground, result.Findings);
    }

    /// <summary>How many links of belief have to be kept apart.</summary>
    private static int Depth(StoryModel model, PlanRequest request, Expression? condition)
    {
        // What the scenes nest counts only where they are played.
        var played = request.From is null ? model with { Scenes = [] } : model;
        return Math.Max(
            request.BeliefLimit + 1,
            Math.Max(
                BeliefNesting.Deepest(played),
                condition is null ? 0 : BeliefNesting.Deepest(condition)
            )
        );
    }

    private static Finding? GoalFinding(PlanningGround ground, PlanRequest request)
    {
        var score = ground.Story.Problem.AuthorScore;
        if (PlanGoal.IsNothing(score))
        {
            return PlanFindings.NothingWanted(ground.Story.Model.Dialect == Dialect.Sabre);
        }

        var start = ground.Worlds.Score(ground.Start, Problem.Author, ground.Start);
        if (request.Condition is not { } condition)
        {
            return start is null ? PlanFindings.NothingIsBetter() : null;
        }

        return start > 0 ? PlanFindings.HoldsAlready(condition)
            : Reasoning.ConditionReads.Of(score).Count == 0 ? PlanFindings.NeverHolds(condition)
            : null;
    }
}
