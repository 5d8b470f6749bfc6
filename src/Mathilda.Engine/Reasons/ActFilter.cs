using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons;

/// <summary>Finds the possible ones among many acts, without asking each.</summary>
/// <remarks>
/// For each fluent and value that some act's condition cannot bear, a set of the acts that are left: a world's sets are
/// intersected, and only acts in all of them are asked. A flat form of the successor generators of Helmert 2006, "The Fast Downward
/// Planning System", Journal of Artificial Intelligence Research 26.
/// </remarks>
internal sealed class ActFilter
{
    private readonly WorldStore _worlds;
    private readonly int[] _acts;
    private readonly int _stride;
    private readonly ulong[] _left;
    private readonly List<int> _fluents = [];
    private readonly List<ulong[]> _sets = []; // by fluent of the list: for each local index, the acts that can bear it

    public ActFilter(WorldStore worlds, int[] acts)
    {
        (_worlds, _acts) = (worlds, acts);
        _stride = (acts.Length + 63) / 64;
        _left = new ulong[_stride];
        var places = new Dictionary<int, int>();
        for (var i = 0; i < acts.Length; i++)
        {
            Add(i, worlds.Problem.Acts[acts[i]].If, places);
        }
    }

    public int Count => _acts.Length;

    /// <summary>Writes the acts that are possible in a world and matter there, in the order in which they were given.</summary>
    /// <param name="world">The world.</param>
    /// <param name="list">Room for all acts.</param>
    /// <param name="at">Where to begin.</param>
    /// <returns>Where the list ends.</returns>
    public int Possible(int world, int[] list, int at)
    {
        _left.AsSpan().Fill(ulong.MaxValue);
        for (var i = 0; i < _fluents.Count; i++)
        {
            var first = _worlds.Arena.Local(world, _fluents[i]) * _stride;
            var set = _sets[i];
            for (var word = 0; word < _left.Length; word++)
            {
                _left[word] &= set[first + word];
            }
        }

        for (var i = 0; i < _acts.Length; i++)
        {
            if ((_left[i >> 6] >> (i & 63)) == 0)
            {
                i |= 63; // none is left in this word
            }
            else if (
                (_left[i >> 6] >> (i & 63) & 1) != 0
                && _worlds.Arena.NeedsAct(world, _acts[i])
                && _worlds.Dynamics.Can(world, _acts[i])
            )
            {
                list[at++] = _acts[i];
            }
        }

        return at;
    }

    private void Add(int index, Condition condition, Dictionary<int, int> places)
    {
        switch (condition)
        {
            case AllCondition all:
                foreach (var part in all.Parts)
                {
                    Add(index, part, places);
                }

                break;
            case ComparisonCondition
            {
                Left: FluentTerm { Chain.Count: 0 } fluent,
                Right: ConstantTerm constant
            } comparison:
                var domain = _worlds.Arena.Layout.Domain(fluent.Fluent);
                for (var local = 0; local <= domain.Count && !domain.IsOpen; local++)
                {
                    if (
                        !_worlds.Evaluator.Compare(
                            domain.ValueOf(local),
                            comparison.Comparison,
                            constant.Value
                        )
                    )
                    {
                        var set = SetsOf(fluent.Fluent, domain, places);
                        set[(local * _stride) + (index >> 6)] &= ~(1UL << (index & 63));
                    }
                }

                break;
            default:
                break;
        }
    }

    private ulong[] SetsOf(int fluent, ValueDomain domain, Dictionary<int, int> places)
    {
        if (!places.TryGetValue(fluent, out var place))
        {
            place = _fluents.Count;
            places.Add(fluent, place);
            _fluents.Add(fluent);
            var sets = new ulong[(domain.Count + 1) * _stride];
            sets.AsSpan().Fill(ulong.MaxValue);
            _sets.Add(sets);
        }

        return _sets[place];
    }
}
