using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Search;

/// <summary>A search for stories that goes on for as long as it is told to, and can be left at any time.</summary>
/// <remarks>
/// It keeps no thread and does nothing of itself. The result does not depend on how the work is divided into steps.
/// Several searches of one planner may be under way, not at the same moment.
/// <code>
/// var search = planner.Start(new PlanTask(Goal: 1));
/// while (!search.Step(nodes: 1000))
/// {
///     Show(search.Progress);
/// }
///
/// Tell(search.Result.Plan);
/// if (search.Next()) { … } // go on to a different story, again by steps
/// </code>
/// </remarks>
public sealed class PlanSearch
{
    private readonly IStorySearch _search;
    private readonly StoryReasons _reasons;

    internal PlanSearch(IStorySearch search, StoryReasons reasons) =>
        (_search, _reasons) = (search, reasons);

    /// <summary>Whether it has come to an end: a story was found, all was searched, or the budget of the limits is spent.</summary>
    public bool HasEnded { get; private set; }

    /// <summary>How far it has come.</summary>
    public PlanProgress Progress => _search.Progress;

    /// <summary>What was found so far: before the end, the best below the goal. Worked out anew at each call.</summary>
    public PlanResult Result => _search.Result;

    /// <summary>The stories found so far, in the order in which they were.</summary>
    public IReadOnlyList<AuthorPlan> Stories => _search.Stories;

    /// <summary>How many different worlds, minds included, it knows. Searches of one planner for one score share them.</summary>
    public long WorldCount => _reasons.Worlds.WorldCount;

    /// <summary>About how much memory they take.</summary>
    public long Bytes => _reasons.Worlds.Bytes;

    /// <summary>Goes on for about so many steps of work.</summary>
    /// <param name="nodes">Steps of work, 1 or more.</param>
    /// <param name="cancel">Breaks it off; the search may be gone on with.</param>
    /// <returns>Whether it has ended.</returns>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public bool Step(long nodes, CancellationToken cancel = default)
    {
        if (!HasEnded)
        {
            _reasons.Allow(nodes, cancel);
            HasEnded = _search.GoOn();
        }

        return HasEnded;
    }

    /// <summary>Goes on to the end.</summary>
    /// <exception cref="OperationCanceledException">Broken off.</exception>
    /// <exception cref="RunawayRuleException">The rules never come to rest.</exception>
    public PlanResult Run(CancellationToken cancel = default)
    {
        Step(long.MaxValue, cancel);
        return Result;
    }

    /// <summary>Makes the search go on to a different story: one that has none of those found before in it, be it in another order, and is in none of them.</summary>
    /// <returns>Whether there is anything left to search; if not, the search stays ended.</returns>
    public bool Next()
    {
        if (HasEnded && _search.Next())
        {
            HasEnded = false;
        }

        return !HasEnded;
    }
}
