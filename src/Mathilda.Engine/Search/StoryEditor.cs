using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Makes a story of a way to the goal: without what it does not need, and valid under the limits that were asked for.</summary>
internal sealed class StoryEditor(WorldStore worlds, StoryReasons reasons, PlanLimits limits)
{
    /// <summary>What the last look under the full limits may cost, at least, and as a part of all work so far.</summary>
    private const long LeastWork = 5000;
    private const long PartOfWork = 2;

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
            reasons.End = long.MaxValue;
            var cut = new StoryCut(worlds, reasons, acts, goal, narrow).Shortest()!;
            if (narrow == _full)
            {
                return reasons.Plan(cut, _full);
            }

            reasons.End = reasons.Nodes + Math.Max(LeastWork, reasons.Nodes / PartOfWork);
            var full = new StoryCut(worlds, reasons, cut, goal, _full);
            var story = full.Shortest();
            return full.IsUnsure ? reasons.Plan(cut, narrow)
                : story is null ? null
                : reasons.Plan(story, _full);
        }
        finally
        {
            reasons.End = end;
        }
    }
}
