using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Cuts a story down to the acts it needs.</summary>
/// <param name="worlds">The worlds.</param>
/// <param name="reasons">The reasons.</param>
/// <param name="acts">A story that reaches the goal.</param>
/// <param name="goal">The score to keep to at least.</param>
/// <param name="limits">The limits under which its acts are explained.</param>
internal sealed class StoryCut(
    WorldStore worlds,
    StoryReasons reasons,
    IReadOnlyList<int> acts,
    double goal,
    ReasonLimits limits
)
{
    private readonly List<int> _chosen = [];

    /// <summary>Whether some question could not be answered within the work allowed, so that more might have been left out.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>The shortest subsequence that still reaches the goal, the whole included. No part of it does, or that would be shorter.</summary>
    /// <returns>Null where not even the whole is explained under these limits.</returns>
    public List<int>? Shortest()
    {
        for (var length = 1; length <= acts.Count; length++)
        {
            if (Choose(reasons.Start, 0, length))
            {
                return _chosen;
            }
        }

        return null;
    }

    /// <summary>Chooses so many of the acts from one on, so that they are possible and explained where they now stand.</summary>
    private bool Choose(int world, int from, int count)
    {
        if (count == 0)
        {
            var score = reasons.Score(world);
            return score >= goal && score > reasons.StartScore;
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
            if (Choose(worlds.Result(world, acts[i]), i + 1, count - 1) && Explains(world, acts[i]))
            {
                return true;
            }

            _chosen.RemoveRange(before, _chosen.Count - before);
        }

        return false;
    }

    private bool Explains(int world, int act)
    {
        var answer = reasons.Explain(world, act, limits);
        IsUnsure |= answer == Answer.Unknown;
        return answer == Answer.Yes;
    }
}
