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
    private readonly Dictionary<(int World, int Act), long> _asked = []; // not found out with so much work
    private bool _mayPause;
    private int _length = 1;

    public IReadOnlyList<int> Acts { get; } = acts;

    public ReasonLimits Limits { get; } = limits;

    /// <summary>Once it is done: the shortest subsequence that still reaches the goal, the whole included; null where not even the whole is explained.</summary>
    /// <remarks>No part of it does, or that would be shorter.</remarks>
    public IReadOnlyList<int>? Shortest { get; private set; }

    /// <summary>Whether some question could not be answered within the work allowed, so that more might have been left out.</summary>
    public bool IsUnsure { get; private set; }

    /// <summary>Goes on until it is done or, if it may, <see cref="StoryReasons.IsPaused"/>.</summary>
    /// <returns>Whether it is done.</returns>
    public bool GoOn(bool mayPause)
    {
        _mayPause = mayPause;
        for (; Shortest is null && _length <= Acts.Count; _length++)
        {
            _chosen.Clear();
            _path.Clear();
            switch (Choose(reasons.Start, 0, _length))
            {
                case Choice.Paused:
                    return false;
                case Choice.Story:
                    Shortest = _chosen;
                    break;
                default:
                    break;
            }
        }

        return true;
    }

    /// <summary>Chooses so many of the acts from one on.</summary>
    private Choice Choose(int world, int from, int count)
    {
        if (count == 0)
        {
            return distance.IsReached(world) ? AllExplained() : Choice.Nowhere;
        }

        if (!(distance.Fewest(world) <= count) || _hopeless.Contains((world, from, count)))
        {
            return Choice.Nowhere;
        }

        var choice = Choice.Nowhere;
        for (var i = from; i <= Acts.Count - count; i++)
        {
            if (
                !worlds.Can(world, Acts[i])
                || (_explained.TryGetValue((world, Acts[i]), out var isExplained) && !isExplained)
            )
            {
                continue;
            }

            _chosen.Add(Acts[i]);
            _path.Add(world);
            var rest = Choose(worlds.Result(world, Acts[i]), i + 1, count - 1);
            if (rest is Choice.Story or Choice.Paused)
            {
                return rest;
            }

            _chosen.RemoveAt(_chosen.Count - 1);
            _path.RemoveAt(_path.Count - 1);
            choice = rest == Choice.Unexplained ? rest : choice;
        }

        if (choice == Choice.Nowhere)
        {
            _hopeless.Add((world, from, count));
        }

        return choice;
    }

    /// <summary>Whether everything chosen is explained: asked for all acts with little work first, as one that is not settles it.</summary>
    private Choice AllExplained()
    {
        for (var work = FirstWork; ; work *= 2)
        {
            var isDecided = true;
            for (var i = 0; i < _chosen.Count; i++)
            {
                var question = (_path[i], _chosen[i]);
                if (!_explained.ContainsKey(question) && !Ask(question, work))
                {
                    return Choice.Paused;
                }

                var isKnown = _explained.TryGetValue(question, out var isExplained);
                if (isKnown && !isExplained)
                {
                    return Choice.Unexplained;
                }

                isDecided &= isKnown;
            }

            if (isDecided)
            {
                return Choice.Story;
            }

            if (reasons.Nodes >= reasons.End)
            {
                IsUnsure = true;
                return Choice.Unexplained;
            }
        }
    }

    /// <returns>False where the host wants the search to come back first.</returns>
    private bool Ask((int World, int Act) question, long work)
    {
        if (_asked.TryGetValue(question, out var asked) && asked >= work)
        {
            return true;
        }

        if (_mayPause && reasons.IsPaused)
        {
            return false;
        }

        var answer = reasons.Explain(question.World, question.Act, Limits, work);
        if (answer == Answer.Unknown)
        {
            _asked[question] = work;
        }
        else
        {
            _explained.Add(question, answer == Answer.Yes);
        }

        return true;
    }

    private enum Choice
    {
        /// <summary>None reaches the goal.</summary>
        Nowhere,

        /// <summary>Some would, but not all their acts are explained.</summary>
        Unexplained,

        /// <summary>They are chosen, possible and explained where they now stand.</summary>
        Story,

        /// <summary>The host wants the search to come back.</summary>
        Paused,
    }
}
