using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Searches, for one act, the shortest plan that is a reason for it: section 5 of docs/engine.md.</summary>
/// <remarks>
/// Depth-first over plans of growing length. Three things cut it short, none of which can cut a reason off: the goal
/// cannot be reached in what is left (<see cref="ReachTest"/>); a world comes back, so that the acts in between
/// could be left out; the same acts without the first lead to the same world (the shadow), so that the first could.
/// The last two lean on a bigger budget never hurting others' reasons, which is so up to two levels; above, they are not used.
/// </remarks>
internal sealed class ReasonSearch(
    WorldStore worlds,
    ActTable acts,
    Consent consent,
    ReachTest reach,
    SearchMeter meter
)
{
    private const int NoShadow = -1;
    private int[] _acts = [];
    private int[] _path = []; // the world before each act, and the last
    private Goal _goal = null!;
    private int _planner;
    private int _length;
    private int _budget;
    private int _levels;

    /// <summary>The acts of the shortest reason that has at least so many.</summary>
    /// <param name="mind">The world in which the plan starts.</param>
    /// <param name="act">Its first act.</param>
    /// <param name="goal">To end better than that world.</param>
    /// <param name="from">The least length to try, 1 or more: there is no shorter reason.</param>
    /// <param name="budget">r: the greatest length.</param>
    /// <param name="levels">Links of belief left: at 0 the plan has one act.</param>
    public int[]? Find(int mind, int act, Goal goal, int from, int budget, int levels)
    {
        if (!worlds.Dynamics.Can(mind, act))
        {
            return null;
        }

        meter.Spend();
        var next = worlds.Dynamics.Result(mind, act);
        var score = goal.ScoreOf(next);
        if (score > goal.Threshold)
        {
            return [act];
        }

        if (levels == 0 || double.IsNaN(score))
        {
            return null;
        }

        if (_acts.Length < budget)
        {
            _acts = new int[budget];
            _path = new int[budget + 1];
        }

        (_goal, _planner, _budget, _levels) = (goal, worlds.Arena.OwnerOf(mind), budget, levels);
        (_acts[0], _path[0], _path[1]) = (act, mind, next);
        for (_length = Math.Max(2, from); _length <= budget; _length++)
        {
            if (Extend(1, mind))
            {
                return _acts.AsSpan(0, _length).ToArray();
            }
        }

        return null;
    }

    /// <summary>Goes on from a plan of so many acts.</summary>
    /// <param name="count">How many acts the plan has.</param>
    /// <param name="shadow">The world that the same acts without the first lead to; <see cref="NoShadow"/> = they do not count.</param>
    private bool Extend(int count, int shadow)
    {
        var world = _path[count];
        if (count == _length)
        {
            return _goal.IsReached(world) && IsMinimal();
        }

        if (
            (_levels < 3 && (world == shadow || ComesBack(count)))
            || !reach.Within(world, _length - count, _budget - count, _levels, _goal)
        )
        {
            return false;
        }

        meter.Spend();
        var list = acts.Possible(world);
        for (var i = 0; i < acts.Count(list); i++)
        {
            var act = acts.Act(list, i);
            if (!consent.Can(world, _planner, act))
            {
                continue;
            }

            _acts[count] = act;
            _path[count + 1] = worlds.Dynamics.Result(world, act);
            if (
                reach.MayBeWithin(_path[count + 1], _length - count - 1, _goal)
                && consent.Reasoned(world, _planner, act, _budget - count, _levels)
                && Extend(count + 1, Shadowed(shadow, act, count))
            )
            {
                return true;
            }
        }

        return false;
    }

    private int Shadowed(int shadow, int act, int count) =>
        shadow != NoShadow
        && worlds.Dynamics.Can(shadow, act)
        && consent.Can(shadow, _planner, act)
        && consent.Reasoned(shadow, _planner, act, _budget - count + 1, _levels)
            ? worlds.Dynamics.Result(shadow, act)
            : NoShadow;

    /// <summary>Whether the world now reached lies on the way to it.</summary>
    private bool ComesBack(int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (_path[i] == _path[count])
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Conditions 5 and 6: nothing can be left out, neither of the acts after the first, nor the first with any of them.</summary>
    private bool IsMinimal()
    {
        var end = _goal.ScoreOf(_path[_length]);
        return !DoesAsWell(_path[1], 1, 1, false, end) && !DoesAsWell(_path[0], 1, 0, true, end);
    }

    /// <summary>Whether some of the acts from here on, executed from a world, end as well as the plan.</summary>
    /// <param name="world">The world reached.</param>
    /// <param name="next">Index of the next act of the plan.</param>
    /// <param name="executed">How many acts were executed before it.</param>
    /// <param name="isShorter">Whether anything was left out.</param>
    /// <param name="end">The score of the plan.</param>
    private bool DoesAsWell(int world, int next, int executed, bool isShorter, double end)
    {
        if (next == _length)
        {
            return isShorter && _goal.ScoreOf(world) >= end;
        }

        if (DoesAsWell(world, next + 1, executed, true, end))
        {
            return true;
        }

        var act = _acts[next];
        return worlds.Dynamics.Can(world, act)
            && consent.Can(world, _planner, act)
            && DoesAsWell(
                worlds.Dynamics.Result(world, act),
                next + 1,
                executed + 1,
                isShorter,
                end
            )
            && consent.Reasoned(world, _planner, act, _budget - executed, _levels);
    }
}
