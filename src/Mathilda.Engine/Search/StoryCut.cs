using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Cuts a story down to the acts it needs.</summary>
/// <param name="worlds">The worlds.</param>
/// <param name="reasons">The reasons.</param>
/// <param name="acts">A story that reaches the goal.</param>
/// <param name="goal">The author's score to keep to at least.</param>
/// <param name="limits">The limits under which its acts are explained.</param>
internal sealed class StoryCut(
    WorldStore worlds,
    StoryReasons reasons,
    List<int> acts,
    double goal,
    ReasonLimits limits
)
{
    private readonly double _startScore = reasons.Score(worlds.Initial);
    private readonly List<int> _chosen = [];

    /// <summary>The shortest subsequence that still reaches the goal. No part of it does, or that would be shorter.</summary>
    public List<int> Shortest()
    {
        for (var length = 1; length < acts.Count; length++)
        {
            if (Choose(worlds.Initial, 0, length))
            {
                return _chosen;
            }
        }

        return acts;
    }

    /// <summary>Chooses so many of the acts from one on, so that they are possible and explained where they now stand.</summary>
    private bool Choose(int world, int from, int count)
    {
        if (count == 0)
        {
            var score = reasons.Score(world);
            return score >= goal && score > _startScore;
        }

        for (var i = from; i <= acts.Count - count; i++)
        {
            if (!worlds.Can(world, acts[i]))
            {
                continue;
            }

            var before = _chosen.Count;
            _chosen.Add(acts[i]);
            // What follows is looked at first: it is cheaper than reasons.
            if (
                Choose(worlds.Result(world, acts[i]), i + 1, count - 1)
                && reasons.Explain(world, acts[i], limits)
            )
            {
                return true;
            }

            _chosen.RemoveRange(before, _chosen.Count - before);
        }

        return false;
    }
}
