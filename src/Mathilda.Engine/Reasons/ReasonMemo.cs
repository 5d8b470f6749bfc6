using Mathilda.Engine.Dynamics;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Remembers, for each mind, act, budget and level, the shortest reason or that there is none.</summary>
/// <remarks>
/// With no links of belief left, a reason is a single act and the budget does not matter. With one left, it matters only
/// as the greatest length, and one entry holds for all budgets. With more, others' reasons within depend on it.
/// </remarks>
/// <param name="worlds">The worlds.</param>
/// <param name="goals">The goals.</param>
/// <param name="searches">By levels: a search never runs within another of its own level.</param>
internal sealed class ReasonMemo(WorldStore worlds, GoalTable goals, ReasonSearch[] searches)
{
    private readonly Dictionary<(int Levels, int Budget), PairMemo> _memos = [];
    private readonly List<int[]> _plans = [];

    /// <summary>The acts of the shortest reason of a mind's owner for an act; null = there is none.</summary>
    public int[]? Plan(int mind, int act, int budget, int levels)
    {
        if (levels < 0 || budget < 1)
        {
            return null;
        }

        var memo = MemoOf(levels, levels < 2 ? 0 : budget);
        var failed = 0; // there is no reason of up to so many acts
        if (memo.TryGet(mind, act, out var known))
        {
            if (known >= 0)
            {
                return _plans[known].Length <= budget ? _plans[known] : null;
            }

            failed = ~known;
            if (failed >= budget)
            {
                return null;
            }
        }

        var score = worlds.Problem.ScoreOf(worlds.Arena.OwnerOf(mind));
        var plan = goals.Above(mind, score) is { } goal
            ? searches[levels].Find(mind, act, goal, failed + 1, budget)
            : null;
        memo.Set(mind, act, plan is null ? ~(levels == 0 ? int.MaxValue : budget) : _plans.Count);
        if (plan is not null)
        {
            _plans.Add(plan);
        }

        return plan;
    }

    /// <summary>The same for a goal that is not the owner's own; not remembered.</summary>
    public int[]? Plan(int mind, int act, int budget, int levels, Goal goal) =>
        searches[levels].Find(mind, act, goal, 1, budget);

    private PairMemo MemoOf(int levels, int budget)
    {
        if (!_memos.TryGetValue((levels, budget), out var memo))
        {
            memo = new PairMemo();
            _memos.Add((levels, budget), memo);
        }

        return memo;
    }
}
