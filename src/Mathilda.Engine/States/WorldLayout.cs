using Mathilda.Engine.Problems;

namespace Mathilda.Engine.States;

/// <summary>How the values of a world are packed: fluents in order, each in the first word begun last that has room.</summary>
internal sealed class WorldLayout
{
    private readonly FluentSlot[] _slots;
    private readonly ValueDomain[] _domains;
    private readonly int[] _fluents; // by bit of the words

    public WorldLayout(IReadOnlyList<Fluent> fluents)
    {
        _slots = new FluentSlot[fluents.Count];
        _domains = new ValueDomain[fluents.Count];
        var byCount = new Dictionary<int, List<ValueDomain>>();
        var word = 0;
        var used = 0;
        for (var f = 0; f < fluents.Count; f++)
        {
            var domain = Shared(fluents[f].Values, byCount);
            var bits = domain.BitCount;
            if (used + bits > 64)
            {
                word++;
                used = 0;
            }

            _domains[f] = domain;
            _slots[f] = new FluentSlot(((1UL << bits) - 1) << used, word, used);
            used += bits;
        }

        WordCount = fluents.Count == 0 ? 0 : word + 1;
        _fluents = new int[64 * WordCount];
        for (var f = 0; f < _slots.Length; f++)
        {
            var first = (64 * _slots[f].Word) + _slots[f].Shift;
            _fluents.AsSpan(first, _domains[f].BitCount).Fill(f);
        }
    }

    /// <summary>64-bit words for the values of one world.</summary>
    public int WordCount { get; }

    public FluentSlot Slot(int fluent) => _slots[fluent];

    /// <summary>The fluent to which a bit belongs that is not always 0.</summary>
    public int FluentAt(int word, int bit) => _fluents[(64 * word) + bit];

    public ValueDomain Domain(int fluent) => _domains[fluent];

    /// <summary>Equal domains are one object, so that copying between their fluents needs no translation.</summary>
    private static ValueDomain Shared(
        IReadOnlyList<int>? values,
        Dictionary<int, List<ValueDomain>> byCount
    )
    {
        if (values is null)
        {
            return ValueDomain.Open;
        }

        if (!byCount.TryGetValue(values.Count, out var known))
        {
            known = [];
            byCount.Add(values.Count, known);
        }

        foreach (var domain in known)
        {
            if (domain.IsMadeOf(values))
            {
                return domain;
            }
        }

        var added = ValueDomain.Closed(values);
        known.Add(added);
        return added;
    }
}
