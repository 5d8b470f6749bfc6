using Mathilda.Checking;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>A story replayed: every event with the world before and after it.</summary>
/// <remarks>
/// Who set what, and since when, is read from the worlds themselves: equal worlds have equal ids, so looking back costs one read an event.
/// </remarks>
internal sealed class Timeline
{
    public required GroundStory Story { get; init; }

    public required WorldStore Worlds { get; init; }

    /// <summary>The reasons looked for so far in these worlds.</summary>
    public required SoughtReasons Reasons { get; init; }

    /// <summary>The scenes that were replayed.</summary>
    public required IReadOnlyList<Scene> Scenes { get; init; }

    public required IReadOnlyList<TimelineStep> Steps { get; init; }

    public required IReadOnlyList<Checkpoint> Checkpoints { get; init; }

    /// <summary>The world before the first event.</summary>
    public int Start => Worlds.Initial;

    /// <summary>The world after so many events.</summary>
    public int WorldAfter(int steps) => steps == 0 ? Start : Steps[steps - 1].After;

    /// <summary>The event that last gave a fluent the value it has after so many events; null if it had it from the start.</summary>
    /// <param name="chain">People, outermost first; empty = what is so.</param>
    /// <param name="fluent">A fluent id.</param>
    /// <param name="steps">After how many events.</param>
    public TimelineStep? SetBy(IReadOnlyList<int> chain, int fluent, int steps)
    {
        var value = Worlds.ValueAt(WorldAfter(steps), chain, fluent);
        for (var i = steps; i > 0; i--)
        {
            if (Worlds.ValueAt(WorldAfter(i - 1), chain, fluent) != value)
            {
                return Steps[i - 1];
            }
        }

        return null;
    }

    /// <summary>The first event, at or after so many, after which the fluent has the value; null if there is none.</summary>
    public TimelineStep? FirstSetAfter(IReadOnlyList<int> chain, int fluent, int value, int steps)
    {
        for (var i = steps; i < Steps.Count; i++)
        {
            if (Worlds.ValueAt(Steps[i].After, chain, fluent) == value)
            {
                return Steps[i];
            }
        }

        return null;
    }

    /// <summary>The last event with this id, or null. A line with a list is several events with one id.</summary>
    public TimelineStep? LastWithId(string id) => Steps.LastOrDefault(s => s.Id == id);
}
