using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Whether the others who must choose an act can, and want to, in the planner's mind: <c>others</c> of docs/engine.md.</summary>
internal sealed class Consent(WorldStore worlds, ActTable acts)
{
    /// <summary>Finds reasons; set once, as each needs the other.</summary>
    public ReasonMemo Reasons { get; set; } = null!;

    /// <summary>The cheap half: every other chooser believes that what they take the act for is possible.</summary>
    /// <param name="world">The planner's mind before the act.</param>
    /// <param name="planner">Its owner.</param>
    /// <param name="act">The act.</param>
    public bool Can(int world, int planner, int act)
    {
        foreach (var person in acts.Choosers(act))
        {
            if (person != planner && !CanAs(world, person, act))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The dear half: every other chooser has a reason. Assumes the cheap half.</summary>
    /// <param name="world">The planner's mind before the act.</param>
    /// <param name="planner">Its owner.</param>
    /// <param name="act">The act.</param>
    /// <param name="budget">How many acts their plans may have.</param>
    /// <param name="levels">How many links of belief are left for the planner's own reason, 1 or more.</param>
    public bool Reasoned(int world, int planner, int act, int budget, int levels)
    {
        foreach (var person in acts.Choosers(act))
        {
            if (person != planner && !ReasonedFor(world, person, act, budget, levels))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The dear half, for one person.</summary>
    public bool ReasonedFor(int world, int person, int act, int budget, int levels)
    {
        var seen = worlds.Dynamics.Seen(world, person, act);
        return !acts.IsChooser(seen, person)
            || Reasons.Plan(worlds.Arena.Mind(world, person), seen, budget, levels - 1) is not null;
    }

    private bool CanAs(int world, int person, int act) =>
        worlds.Arena.HasMinds(world)
        && worlds.Dynamics.Can(
            worlds.Arena.Mind(world, person),
            worlds.Dynamics.Seen(world, person, act)
        );
}
