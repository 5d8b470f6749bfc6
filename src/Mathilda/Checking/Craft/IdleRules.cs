using Mathilda.Engine.States;
using Mathilda.Language.Model;
using Mathilda.Replaying;

namespace Mathilda.Checking.Craft;

/// <summary>Looks for rules that change nothing, in the world or in any mind, from the start to the last event.</summary>
internal sealed class IdleRules(Timeline timeline)
{
    /// <summary>Those that never fire, in order of declaration.</summary>
    /// <param name="rules">The rules asked for; where there are none, nothing is replayed.</param>
    /// <param name="cancel">Breaks it off.</param>
    public IReadOnlyList<RuleSchema> Among(
        IEnumerable<RuleSchema> rules,
        CancellationToken cancel = default
    )
    {
        var idle = rules.ToList();
        if (idle.Count == 0)
        {
            return idle;
        }

        // In worlds of their own: those of the check have seen what people only think of doing, too.
        var worlds = new WorldStore(timeline.Worlds.Problem);
        var world = worlds.Initial;
        Strike(idle, worlds);
        foreach (var step in timeline.Steps.TakeWhile(_ => idle.Count > 0))
        {
            cancel.ThrowIfCancellationRequested();
            world = worlds.Result(world, step.ActId);
            Strike(idle, worlds);
        }

        return idle;
    }

    private void Strike(List<RuleSchema> idle, WorldStore worlds)
    {
        var ground = worlds.Problem.Rules;
        for (var rule = 0; rule < ground.Count; rule++)
        {
            if (worlds.HasFired(rule))
            {
                idle.Remove(timeline.Story.Model.Rules[ground[rule].Id]);
            }
        }
    }
}
