using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Search;

/// <summary>Cuts a story down to the acts it needs.</summary>
/// <param name="worlds">The worlds.</param>
/// <param name="reasons">The reasons.</param>
/// <param name="distance">To the score to keep to at least.</param>
/// <param name="acts">A story that reaches it.</param>
/// <param name="limits">The limits under which its acts are explained.</param>
internal sealed class StoryCut(
    WorldStore worlds,
    StoryReasons reasons,
    GoalDistance distance,
    IReadOnlyList<int> acts,
    ReasonLimits limits
)
{
    private const long FirstWork = 16;

    private readonly List<int> _chosen = [];
    private readonly List<int> _path = []; // the world before each
    private readonly HashSet<(int World, int From, int Count)> _hopeless = []; // cannot reach it whatever the reasons
    private readonly Dictionary<(int World, int Act), bool> _explained = [];

    /// <summary>Whether some question could not be answered within the work allowed, so that more might have been left out.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>The shortest subsequence that still reaches the goal, the whole included. No part of it does, or that would be shorter.</summary>
    /// <returns>Null where not even the whole is explained under these limits.</returns>
    public List<int>? Shortest()
    {
        for (var length = 1; length <= acts.Count; length++)
        {
            if (Choose(reasons.Start, 0, length) == Answer.Yes)
            {
                return _chosen;
            }
        }

        return null;
    }

    /// <summary>Chooses so many of the acts from one on.</summary>
    /// <returns>Yes = they are chosen, possible and explained where they now stand; no = some would reach the goal, but not all are explained; unknown = none would reach it.</returns>
    private Answer Choose(int world, int from, int count)
    {
        if (count == 0)
        {
            return !distance.IsReached(world) ? Answer.Unknown
                : AllExplained() ? Answer.Yes
                : Answer.No;
        }

        if (!(distance.Fewest(world) <= count) || _hopeless.Contains((world, from, count)))
        {
            return Answer.Unknown;
        }

        var answer = Answer.Unknown;
        for (var i = from; i <= acts.Count - count; i++)
        {
            if (
                !worlds.Can(world, acts[i])
                || (_explained.TryGetValue((world, acts[i]), out var isExplained) && !isExplained)
            )
            {
                continue;
            }

            _chosen.Add(acts[i]);
            _path.Add(world);
            var rest = Choose(worlds.Result(world, acts[i]), i + 1, count - 1);
            if (rest == Answer.Yes)
            {
                return rest;
            }

            _chosen.RemoveAt(_chosen.Count - 1);
            _path.RemoveAt(_path.Count - 1);
            answer = rest == Answer.No ? rest : answer;
        }

        if (answer == Answer.Unknown)
        {
            _hopeless.Add((world, from, count));
        }

        return answer;
    }

    /// <summary>Whether everything chosen is explained: asked for all acts with little work first, as one that is not settles it.</summary>
    private bool AllExplained()
    {
        for (var work = FirstWork; ; work *= 2)
        {
            var isDecided = true;
            for (var i = 0; i < _chosen.Count; i++)
            {
                if (_explained.TryGetValue((_path[i], _chosen[i]), out var known))
                {
                    if (!known)
                    {
                        return false;
                    }

                    continue;
                }

                var answer = reasons.Explain(_path[i], _chosen[i], limits, work);
                isDecided &= answer != Answer.Unknown;
                if (answer != Answer.Unknown)
                {
                    _explained.Add((_path[i], _chosen[i]), answer == Answer.Yes);
                    if (answer == Answer.No)
                    {
                        return false;
                    }
                }
            }

            if (isDecided)
            {
                return true;
            }

            if (reasons.Nodes >= reasons.End)
            {
                IsUnsure = true;
                return false;
            }
        }
    }
}
