using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>What came closest to a reason, for explanations; only plans of the outermost reason are watched.</summary>
internal sealed class NearMiss(WorldStore worlds, ActTable acts, Consent consent)
{
    private int _depth = -1;

    /// <summary>NaN = none was met.</summary>
    public double Best { get; private set; } = double.NaN;

    public BlockedAct? Blocked { get; private set; }

    /// <summary>Begins anew, for worlds of this depth.</summary>
    public void Watch(int depth) => (_depth, Best, Blocked) = (depth, double.NaN, null);

    /// <summary>Notes a score that reasoned acts led to.</summary>
    public void Reaches(int world, double score)
    {
        if (!double.IsNaN(score) && !(score <= Best) && worlds.Arena.DepthOf(world) == _depth)
        {
            Best = score;
        }
    }

    /// <summary>Notes an act that others had no reason for.</summary>
    public void IsBlocked(int world, int planner, int act, int budget, int levels, double score)
    {
        if (worlds.Arena.DepthOf(world) != _depth || score <= Blocked?.Score)
        {
            return;
        }

        foreach (var person in acts.Choosers(act))
        {
            if (person != planner && !consent.ReasonedFor(world, person, act, budget, levels))
            {
                Blocked = new BlockedAct(act, world, person, score);
                return;
            }
        }
    }
}
