using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Reasoning;

/// <summary>Which wants a plan in a head fulfils.</summary>
internal static class ServedWants
{
    /// <summary>The wants that a plan fulfils, as the person sees it, most weight first.</summary>
    /// <param name="story">The story.</param>
    /// <param name="worlds">Its worlds.</param>
    /// <param name="mind">The person's mind where the plan begins.</param>
    /// <param name="reason">The plan.</param>
    public static IReadOnlyList<WantSchema> Of(
        GroundStory story,
        WorldStore worlds,
        int mind,
        Reason reason
    )
    {
        var end = EndOf(worlds, mind, reason);
        var served = new List<(double Gain, WantSchema Want)>();
        foreach (var want in story.Problem.Scores[reason.Person].Wants)
        {
            var one = new Score { Wants = [want] };
            var gain = worlds.Score(end, one, mind) - worlds.Score(mind, one, mind);
            if (gain > 0)
            {
                served.Add((gain.Value, story.Model.WantList[want.Id]));
            }
        }

        return [.. served.OrderByDescending(s => s.Gain).Select(s => s.Want)];
    }

    /// <summary>The world that a plan leads to, as the person sees it.</summary>
    public static int EndOf(WorldStore worlds, int mind, Reason reason) =>
        reason.Steps.Aggregate(mind, (world, step) => worlds.Result(world, step.Act));
}
