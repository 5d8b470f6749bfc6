using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>For each world and goal, how many acts it takes at least; remembered.</summary>
internal sealed class RelaxedBound(WorldStore worlds, IReadOnlyList<int> acts)
{
    private readonly Dictionary<(int Owner, Score Score), RelaxedReach> _reaches = [];
    private readonly PairMemo _known = new();

    /// <summary>The fewest acts from a world to the goal; <see cref="RelaxedReach.Never"/> is a proof that there is no way.</summary>
    public int Fewest(int world, Goal goal)
    {
        // Without minds, what is read in somebody's mind is read here instead; the bound does not follow that.
        if (!worlds.Arena.HasMinds(world))
        {
            return 0;
        }

        if (!_known.TryGet(world, goal.Id, out var fewest))
        {
            fewest = Reach(worlds.Arena.OwnerOf(world), goal.Score)
                .Fewest(world, goal.Start, goal.Threshold);
            _known.Set(world, goal.Id, fewest);
        }

        return fewest;
    }

    private RelaxedReach Reach(int owner, Score score)
    {
        if (!_reaches.TryGetValue((owner, score), out var reach))
        {
            reach = new RelaxedReach(worlds, new RelaxedProblem(worlds, owner, score, acts));
            _reaches.Add((owner, score), reach);
        }

        return reach;
    }
}
