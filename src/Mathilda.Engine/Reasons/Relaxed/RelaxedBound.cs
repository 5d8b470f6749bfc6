using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>For each world and goal, how many acts it takes at least; the last answer for each world is at hand.</summary>
internal sealed class RelaxedBound(
    WorldStore worlds,
    IReadOnlyList<int> acts,
    ReasonOptions options
)
{
    private readonly Dictionary<(int Owner, Score Score), RelaxedReach> _reaches = [];
    private RelaxedSources? _sources;
    private int _left = options.BoundAfter; // questions that are answered with 0, which is never too many
    private int[] _goals = []; // by world: 1 + the goal it was last asked about
    private int[] _fewest = []; // and the answer

    /// <summary>The fewest acts from a world to the goal; <see cref="RelaxedReach.Never"/> is a proof that there is no way.</summary>
    public int Fewest(int world, Goal goal)
    {
        // Without minds, what is read in somebody's mind is read here instead; the bound does not follow that.
        if (!options.UsesBound || !worlds.Arena.HasMinds(world))
        {
            return 0;
        }

        if (_left > 0)
        {
            _left--;
            return 0;
        }

        if (world < _goals.Length && _goals[world] == goal.Id + 1)
        {
            return _fewest[world];
        }

        var fewest = Reach(worlds.Arena.OwnerOf(world), goal.Score)
            .Fewest(world, goal.Start, goal.Threshold);
        if (world >= _goals.Length)
        {
            var length = Math.Max(world + 1, 2 * _goals.Length);
            Array.Resize(ref _goals, length);
            Array.Resize(ref _fewest, length);
        }

        (_goals[world], _fewest[world]) = (goal.Id + 1, fewest);
        return fewest;
    }

    private RelaxedReach Reach(int owner, Score score)
    {
        if (!_reaches.TryGetValue((owner, score), out var reach))
        {
            _sources ??= new RelaxedSources(worlds, acts);
            reach = new RelaxedReach(worlds, new RelaxedProblem(worlds, owner, score, _sources));
            _reaches.Add((owner, score), reach);
        }

        return reach;
    }
}
