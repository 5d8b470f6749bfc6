using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Begins edits of stories within the limits asked for.</summary>
internal sealed class StoryEditor(
    WorldStore worlds,
    StoryReasons reasons,
    GoalDistance distance,
    PlanLimits limits
)
{
    private readonly ReasonLimits _full = new(limits.CharacterLimit, limits.BeliefLimit);

    /// <param name="acts">Acts that reach the score, explained under the narrow limits.</param>
    /// <param name="narrow">Limits within those asked for.</param>
    /// <param name="score">What must be reached; null = the goal.</param>
    public StoryEdit Begin(IReadOnlyList<int> acts, ReasonLimits narrow, double? score = null)
    {
        var to = score is { } number ? distance.To(number) : distance;
        return new StoryEdit(worlds, reasons, to, acts, narrow, _full);
    }

    public static IReadOnlyList<int> ActsOf(AuthorPlan story)
    {
        var acts = new int[story.Steps.Count];
        for (var i = 0; i < acts.Length; i++)
        {
            acts[i] = story.Steps[i].Act;
        }

        return acts;
    }
}
