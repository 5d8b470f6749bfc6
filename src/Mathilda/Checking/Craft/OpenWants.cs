using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Checking.Craft;

/// <summary>Looks for wants that are open from beginning to end and for which nobody does anything.</summary>
internal sealed class OpenWants(Timeline timeline)
{
    public IEnumerable<Finding> Find(IReadOnlyList<EventReport> events)
    {
        var served = events
            .SelectMany(e => e.Reasons)
            .SelectMany(r => r.Wants.Select(want => (r.Person, want)))
            .ToHashSet();
        var named = timeline
            .Steps.SelectMany(s => s.Event?.Because ?? [])
            .Select(b => b.Want)
            .OfType<Entity>()
            .ToHashSet();

        // `wants of every person` is one line with many wants: one that is answered answers it.
        foreach (var line in timeline.Story.Model.WantList.GroupBy(w => w.Declared))
        {
            if (
                line.Key is not null
                && line.All(w =>
                    IsSought(w)
                    && !named.Contains(w.Name)
                    && !served.Contains((w.Holder!.Name, w.Name.Name))
                    && IsOpenThroughout(w)
                )
            )
            {
                var want = line.First();
                yield return LooseEndFindings.WantOpen(want.Holder!.Name, want.Name.Name, line.Key);
            }
        }
    }

    private static bool IsSought(WantSchema want) =>
        want is { Holder: not null, If: not null, Follows: null }
        && want.Rank is WantRank.Normal or WantRank.Step;

    private bool IsOpenThroughout(WantSchema want)
    {
        var story = timeline.Story;
        if (story.PersonOf(want.Holder!) is not { } person)
        {
            return false;
        }

        var ground = story
            .Problem.Scores[person]
            .Wants.FirstOrDefault(w => ReferenceEquals(story.Model.WantList[w.Id], want));
        return ground is not null
            && !timeline.Worlds.Holds(timeline.Start, ground.If)
            && timeline.Steps.All(s => !timeline.Worlds.Holds(s.After, ground.If));
    }
}
