using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;

namespace Mathilda.Engine.States;

/// <summary>Builds the worlds in which a story starts, for the author or as an outsider thinks them to be.</summary>
/// <remarks>
/// The world at the end of a chain depends on what is so there (the values, and which of them are held fast by a stated
/// belief), on the owner, on the depth, and on the place in the tree of stated beliefs. People who are in on the same
/// things therefore share their worlds, and a story of hundreds of people is no more work than it has different minds.
/// </remarks>
internal sealed class InitialWorlds
{
    private readonly Problem _problem;
    private readonly WorldArena _arena;
    private readonly DueRules _due;
    private readonly WorldEdit _edit;
    private readonly BeliefTree _beliefs;
    private readonly Dictionary<(int Owner, int Depth, int Outlook, int Belief), int> _worlds = [];
    private readonly Dictionary<(int Outlook, int Person, int Belief), int> _seen = [];
    private readonly List<(int[] Values, bool[] Fast)> _outlooks = [];
    private readonly VectorMemo _outlookIds = new();

    public InitialWorlds(Problem problem, WorldArena arena, DueRules due, WorldEdit edit)
    {
        _problem = problem;
        _arena = arena;
        _due = due;
        _edit = edit;
        _beliefs = new BeliefTree(problem.Initial.Beliefs);
    }

    /// <summary>The author's world, with an outsider's id before every chain, or none.</summary>
    public int Build(int? outsider)
    {
        var values = new int[_problem.Fluents.Count];
        for (var f = 0; f < values.Length; f++)
        {
            values[f] = _problem.Initial.Values[f];
        }

        var outlook = OutlookOf(values, new bool[values.Length]);
        var belief = BeliefTree.Root;
        if (outsider is { } person)
        {
            (outlook, belief) = Enter(outlook, belief, person);
        }

        return World(Problem.Author, 0, outlook, belief, outsider);
    }

    private int World(int owner, int depth, int outlook, int belief, int? outsider)
    {
        var key = (owner, depth, outlook, belief);
        // An outsider who is one of the people: their own mind, at depth 1, is the chain of themself alone.
        if (depth > 0 && _worlds.TryGetValue(key, out var known))
        {
            return known;
        }

        var minds = _arena.DepthHasMinds(depth) ? new int[_problem.PersonCount] : [];
        for (var person = 0; person < minds.Length; person++)
        {
            minds[person] = person == owner ? -1 : MindOf(person, depth, outlook, belief, outsider);
        }

        var frame = _arena.Push(owner, depth);
        var values = _outlooks[outlook].Values;
        for (var f = 0; f < values.Length; f++)
        {
            var local = Math.Max(0, _arena.Layout.Domain(f).LocalOf(values[f]));
            _arena.SetLocal(frame, f, _arena.Needs(frame, f) ? local : 0);
        }

        for (var person = 0; person < minds.Length; person++)
        {
            _arena.SetMind(frame, person, minds[person]);
        }

        _due.All(frame);
        var world = _edit.Close(frame);
        if (depth > 0)
        {
            _worlds.Add(key, world);
        }

        return world;
    }

    private int MindOf(int person, int depth, int outlook, int belief, int? outsider)
    {
        if (depth > 0 || person != outsider)
        {
            (outlook, belief) = Enter(outlook, belief, person);
        }

        return World(person, depth + 1, outlook, belief, outsider);
    }

    /// <summary>What is so one link further on.</summary>
    private (int Outlook, int Belief) Enter(int outlook, int belief, int person)
    {
        var inner = _beliefs.Below(belief, person);
        var key = (outlook, person, inner);
        if (!_seen.TryGetValue(key, out var changed))
        {
            var (values, fast) = (
                (int[])_outlooks[outlook].Values.Clone(),
                (bool[])_outlooks[outlook].Fast.Clone()
            );
            var circles = _problem.Initial.Circles;
            for (var f = 0; f < Math.Min(circles.Count, values.Length); f++)
            {
                if (!fast[f] && circles[f] is { } circle && !IsMember(circle, person))
                {
                    values[f] = circle.Outside;
                }
            }

            foreach (var entry in _beliefs.At(inner))
            {
                (values[entry.Fluent], fast[entry.Fluent]) = (entry.Value, true);
            }

            changed = OutlookOf(values, fast);
            _seen.Add(key, changed);
        }

        return (changed, inner);
    }

    private static bool IsMember(Circle circle, int person) =>
        person < circle.Members.Count && circle.Members[person];

    private int OutlookOf(int[] values, bool[] fast)
    {
        var key = new int[values.Length];
        for (var f = 0; f < key.Length; f++)
        {
            key[f] = fast[f] ? ~values[f] : values[f];
        }

        var place = _outlookIds.PlaceOf(key);
        if (_outlookIds[place] < 0)
        {
            _outlookIds[place] = _outlooks.Count;
            _outlooks.Add((values, fast));
        }

        return _outlookIds[place];
    }
}
