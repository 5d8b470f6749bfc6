using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Planning;

/// <summary>What a story should come to.</summary>
/// <param name="Words">For people.</param>
/// <param name="Score">The author's score to reach at least; negative infinity = any better than at the start.</param>
internal sealed record PlanGoal(string Words, double Score)
{
    /// <summary>What the request asks for.</summary>
    public static PlanGoal Of(PlanRequest request) =>
        request.Condition is { } condition ? new PlanGoal(condition, 1)
        : request.Score is { } score
            ? new PlanGoal(FormattableString.Invariant($"a score of at least {score}"), score)
        : new PlanGoal("any better score", double.NegativeInfinity);

    /// <summary>The story in which the author wants a condition and nothing else.</summary>
    public static StoryModel WantingOnly(StoryModel model, Expression condition)
    {
        var goal = new WantSchema
        {
            Holder = null,
            Name = new Entity { Name = "goal", Kinds = [] },
            Weight = 1,
            If = condition,
        };
        return model with
        {
            WantList = [.. model.WantList.Where(w => w.Holder is not null), goal],
            Utilities = [.. model.Utilities.Where(u => u.Holder is not null)],
        };
    }

    /// <summary>Whether anything is wanted at all.</summary>
    public static bool IsNothing(Score score) => score.Term is null && score.Wants.Count == 0;
}
