using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons.Relaxed;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Whether a goal can be reached at all by reasoned acts, be the plan minimal or not: it rules out most plans before any is tried.</summary>
internal sealed class ReachTest(
    WorldStore worlds,
    ActTable acts,
    Consent consent,
    RelaxedBound bound,
    NearMiss miss,
    SearchMeter meter,
    ReasonLimits limits
)
{
    private const int Never = 255;
    private readonly PairMemo _known = new(); // world, (goal, levels, budget) → least length that does, greatest that does not

    /// <summary>Whether at most so many acts, each reasoned, lead from a world above the goal's threshold.</summary>
    /// <param name="world">A world of the planner.</param>
    /// <param name="length">How many acts.</param>
    /// <param name="budget">The budget of others' reasons for the next act; one less for each act after it.</param>
    /// <param name="levels">Links of belief left, 1 or more.</param>
    /// <param name="goal">What is to be reached.</param>
    public bool Within(int world, int length, int budget, int levels, Goal goal)
    {
        var score = goal.ScoreOf(world);
        miss.Reaches(world, score);
        if (score > goal.Threshold || length == 0)
        {
            return score > goal.Threshold;
        }

        // With one level left, others' reasons are single acts, whatever the budget.
        var question =
            (((goal.Id * (limits.BeliefLimit + 1)) + levels) * (limits.CharacterLimit + 1))
            + (levels == 1 ? 0 : budget);
        var (least, greatest) = _known.TryGet(world, question, out var value)
            ? (value & 255, value >> 8)
            : (Never, 0);
        if (length >= least || length <= greatest)
        {
            return length >= least;
        }

        var reached =
            bound.Fewest(world, goal) <= length && Search(world, length, budget, levels, goal);
        _known.Set(world, question, reached ? length | (greatest << 8) : least | (length << 8));
        return reached;
    }

    /// <summary>The cheap half of <see cref="Within"/>: no proof that there is no way.</summary>
    public bool MayBeWithin(int world, int length, Goal goal) =>
        length == 0 ? goal.IsReached(world) : bound.Fewest(world, goal) <= length;

    private bool Search(int world, int length, int budget, int levels, Goal goal)
    {
        meter.Spend();
        var planner = worlds.Arena.OwnerOf(world);
        var list = acts.Possible(world);
        for (var i = 0; i < acts.Count(list); i++)
        {
            var act = acts.Act(list, i);
            if (!consent.Can(world, planner, act))
            {
                continue;
            }

            var next = worlds.Dynamics.Result(world, act);
            // Leaving out what changes nothing gives others more budget; only with three levels or more may that do harm.
            if (next == world && levels < 3)
            {
                continue;
            }

            if (
                length == 1
                    ? Reaches(world, planner, act, next, budget, levels, goal)
                    : MayBeWithin(next, length - 1, goal)
                        && consent.Reasoned(world, planner, act, budget, levels)
                        && Within(next, length - 1, budget - 1, levels, goal)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the last act does it; the score is looked at first, as it is cheaper than others' reasons.</summary>
    private bool Reaches(
        int world,
        int planner,
        int act,
        int next,
        int budget,
        int levels,
        Goal goal
    )
    {
        var score = goal.ScoreOf(next);
        if (!(score > goal.Threshold))
        {
            return false;
        }

        if (consent.Reasoned(world, planner, act, budget, levels))
        {
            miss.Reaches(next, score);
            return true;
        }

        miss.IsBlocked(world, planner, act, budget, levels, score);
        return false;
    }
}
