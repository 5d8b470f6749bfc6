using Mathilda.Engine.Dynamics;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>The shadow of a plan: all worlds that some of its acts lead to without the first, each with the budget that is left there. Equal shadows have equal ids.</summary>
/// <remarks>
/// Whether the first act can be left out (condition 6 of docs/engine.md, section 5) depends on the shadow and on nothing else of the way that led there.
/// With one link of belief left, budgets do not matter and count as 1 everywhere.
/// </remarks>
internal sealed class ShadowSets(WorldStore worlds, Consent consent, int levels)
{
    private readonly VectorMemo _ids = new();
    private readonly PairMemo _after = new();
    private readonly List<int[]> _members = []; // world, budget, ascending by world
    private readonly SortedDictionary<int, int> _next = [];
    private readonly List<int> _key = [];

    /// <summary>World and budget in turn.</summary>
    public ReadOnlySpan<int> this[int set] => _members[set];

    /// <summary>The shadow of a plan that has only its first act.</summary>
    public int Of(int world, int budget)
    {
        _next.Clear();
        _next.Add(world, levels == 1 ? 1 : budget);
        return Interned();
    }

    /// <summary>The shadow once an act has been added to the plan.</summary>
    public int After(int set, int act)
    {
        if (!_after.TryGet(set, act, out var after))
        {
            after = Extended(_members[set], act);
            _after.Set(set, act, after);
        }

        return after;
    }

    public bool Has(int set, int world)
    {
        var members = _members[set];
        for (var i = 0; i < members.Length; i += 2)
        {
            if (members[i] == world)
            {
                return true;
            }
        }

        return false;
    }

    private int Extended(int[] members, int act)
    {
        var planner = worlds.Arena.OwnerOf(members[0]);
        var added = new List<(int World, int Budget)>();
        for (var i = 0; i < members.Length; i += 2)
        {
            var (world, budget) = (members[i], members[i + 1]);
            if (
                worlds.Dynamics.Can(world, act)
                && consent.Can(world, planner, act)
                && consent.Reasoned(world, planner, act, budget, levels)
            )
            {
                added.Add((worlds.Dynamics.Result(world, act), levels == 1 ? 1 : budget - 1));
            }
        }

        _next.Clear();
        for (var i = 0; i < members.Length; i += 2)
        {
            _next.Add(members[i], members[i + 1]);
        }

        foreach (var (world, budget) in added)
        {
            _next[world] = _next.TryGetValue(world, out var known)
                ? Math.Max(known, budget)
                : budget;
        }

        return Interned();
    }

    private int Interned()
    {
        _key.Clear();
        foreach (var (world, budget) in _next)
        {
            _key.Add(world);
            _key.Add(budget);
        }

        int[] members = [.. _key];
        var place = _ids.PlaceOf(members);
        if (_ids[place] < 0)
        {
            _ids[place] = _members.Count;
            _members.Add(members);
        }

        return _ids[place];
    }
}
