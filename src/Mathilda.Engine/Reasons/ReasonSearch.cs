using Mathilda.Engine.Dynamics;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Searches, for one act, the shortest plan that is a reason for it: section 5 of docs/engine.md.</summary>
/// <remarks>
/// Depth-first over plans of growing length. Up to two levels a bigger budget never hurts others' reasons. Then of all conditions of minimality only
/// the last must be looked at: with any other broken there would be a shorter plan. It depends on the shadow alone (<see cref="ShadowSets"/>),
/// so what is known to fail from a world and a shadow is remembered for all plans. Four things cut the search short, none of which can cut a reason off:
/// that; the goal cannot be reached in what is left (<see cref="ReachTest"/>); a world comes back, so that the acts in between could be left
/// out; the world lies in the shadow, so that the first act could. With three levels or more only the second is used.
/// </remarks>
internal sealed class ReasonSearch(
    WorldStore worlds,
    ActTable acts,
    Consent consent,
    ReachTest reach,
    SearchMeter meter,
    int levels,
    ReasonOptions options
)
{
    private const int NoShadow = -1;
    private const int MostRemembered = 30; // a bit for each length

    private readonly ShadowSets? _shadows =
        levels is 1 or 2 && options.UsesShadow ? new ShadowSets(worlds, consent, levels) : null;
    private readonly VectorMemo _failed = new(); // world, shadow, goal, budget → the complement of the lengths that fail
    private int[] _acts = [];
    private int[] _path = []; // the world before each act, and the last
    private Goal _goal = null!;
    private int _planner;
    private int _length;
    private int _budget;

    /// <summary>The acts of the shortest reason that has at least so many.</summary>
    /// <param name="mind">The world in which the plan starts.</param>
    /// <param name="act">Its first act.</param>
    /// <param name="goal">To end better than that world.</param>
    /// <param name="from">The least length to try, 1 or more: there is no shorter reason.</param>
    /// <param name="budget">r: the greatest length.</param>
    public int[]? Find(int mind, int act, Goal goal, int from, int budget)
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

        (_goal, _planner, _budget) = (goal, worlds.Arena.OwnerOf(mind), budget);
        (_acts[0], _path[0], _path[1]) = (act, mind, next);
        var shadow = _shadows?.Of(mind, budget) ?? NoShadow;
        for (_length = Math.Max(2, from); _length <= budget; _length++)
        {
            if (Extend(1, shadow))
            {
                return _acts.AsSpan(0, _length).ToArray();
            }
        }

        return null;
    }

    /// <summary>Goes on from a plan of so many acts.</summary>
    private bool Extend(int count, int shadow)
    {
        var world = _path[count];
        if (count == _length)
        {
            return _goal.IsReached(world) && NeedsAll(world, shadow);
        }

        if (
            (_shadows is not null && (_shadows.Has(shadow, world) || ComesBack(count)))
            || !MayReach(world, count)
        )
        {
            return false;
        }

        var place = -1;
        var bit = 1 << Math.Min(_length - count, MostRemembered);
        if (_shadows is not null && _length - count < MostRemembered)
        {
            place = _failed.PlaceOf([world, shadow, _goal.Id, levels == 1 ? 0 : _budget - count]);
            if ((~_failed[place] & bit) != 0)
            {
                return false;
            }
        }

        if (TryAll(count, shadow))
        {
            return true;
        }

        if (place >= 0)
        {
            _failed[place] &= ~bit;
        }

        return false;
    }

    private bool MayReach(int world, int count) =>
        _shadows is null || options.AsksReach
            ? reach.Within(world, _length - count, _budget - count, levels, _goal)
            : reach.MayBeWithin(world, _length - count, _goal);

    private bool TryAll(int count, int shadow)
    {
        meter.Spend();
        var world = _path[count];
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
                && consent.Reasoned(world, _planner, act, _budget - count, levels)
                && Extend(count + 1, _shadows?.After(shadow, act) ?? NoShadow)
            )
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the plan, which reaches the goal, can do without none of its acts.</summary>
    private bool NeedsAll(int world, int shadow)
    {
        if (_shadows is null)
        {
            return IsMinimal();
        }

        var end = _goal.ScoreOf(world);
        var members = _shadows[shadow];
        for (var i = 0; i < members.Length; i += 2)
        {
            if (_goal.ScoreOf(members[i]) >= end)
            {
                return false;
            }
        }

        return true;
    }

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
            && consent.Reasoned(world, _planner, act, _budget - executed, levels);
    }
}
