using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Makes a story of a way to the goal: without what it does not need, and valid under the limits that were asked for.</summary>
internal sealed class StoryEditor(
    WorldStore worlds,
    StoryReasons reasons,
    GoalDistance distance,
    PlanLimits limits
)
{
    /// <summary>What the two looks may cost: at least so much, and as a part of all work so far.</summary>
    private const long LeastCut = 50_000;
    private const long LeastLook = 1000;
    private const long PartOfWork = 8;

    private readonly ReasonLimits _full = new(limits.CharacterLimit, limits.BeliefLimit);

    public static IReadOnlyList<int> ActsOf(AuthorPlan story)
    {
        var acts = new int[story.Steps.Count];
        for (var i = 0; i < acts.Length; i++)
        {
            acts[i] = story.Steps[i].Act;
        }

        return acts;
    }

    /// <param name="acts">Acts that reach the goal, explained under the narrow limits.</param>
    /// <param name="goal">The score that must be reached.</param>
    /// <param name="narrow">Limits within those asked for.</param>
    /// <returns>
    /// The story under the limits asked for; under the narrow ones where it would cost too much to find out; null where it is none under those asked for,
    /// as others who see further would then do it without one of the acts.
    /// </returns>
    public AuthorPlan? Edit(IReadOnlyList<int> acts, double goal, ReasonLimits narrow)
    {
        var end = reasons.End;
        try
        {
            var to = goal.Equals(distance.Goal) ? distance : distance.To(goal);
            reasons.End = reasons.Nodes + Math.Max(LeastCut, PartOfWork * reasons.Nodes);
            var first = new StoryCut(worlds, reasons, to, acts, narrow);
            var cut = first.Shortest() ?? acts;
            if (narrow == _full)
            {
                return Plan(cut, _full, first);
            }

            reasons.End = reasons.Nodes + Math.Max(LeastLook, reasons.Nodes / PartOfWork);
            var second = new StoryCut(worlds, reasons, to, cut, _full);
            var story = second.Shortest();
            return second.IsUnsure ? Plan(cut, narrow, first)
                : story is null ? null
                : Plan(story, _full, first);
        }
        finally
        {
            reasons.End = end;
        }
    }

    private AuthorPlan Plan(IReadOnlyList<int> acts, ReasonLimits within, StoryCut cut) =>
        reasons.Plan(acts, within) with
        {
            IsMinimal = !cut.IsUnsure,
        };
}
