using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>The rules that may come to fire when something changes in the mind at the end of a chain.</summary>
internal sealed class TriggerPlace(int fluents)
{
    private readonly List<int>?[]?[] _byValue = new List<int>?[fluents][];
    private readonly List<int>?[] _byFluent = new List<int>?[fluents];
    private readonly List<(int Person, TriggerPlace Place)> _below = [];
    private readonly Dictionary<int, TriggerPlace> _byPerson = [];
    private readonly int[]?[]?[] _lists = new int[fluents][][];
    private readonly int[]?[] _always = new int[]?[fluents];
    private (int Person, TriggerPlace Place)[] _closed = [];
    private (int Word, ulong Mask)[] _words = [];

    /// <summary>The places one link further on.</summary>
    public ReadOnlySpan<(int Person, TriggerPlace Place)> Below => _closed;

    /// <summary>Where in a world the fluents are packed that some rule here depends on.</summary>
    public ReadOnlySpan<(int Word, ulong Mask)> Words => _words;

    /// <summary>The place one link further on; null where no rule reads anything there.</summary>
    public TriggerPlace? Find(int person) =>
        _byPerson.TryGetValue(person, out var place) ? place : null;

    public TriggerPlace At(int[] chain)
    {
        var place = this;
        foreach (var person in chain)
        {
            var next = place.Find(person);
            if (next is null)
            {
                next = new TriggerPlace(fluents);
                place._below.Add((person, next));
                place._byPerson.Add(person, next);
            }

            place = next;
        }

        return place;
    }

    /// <summary>Notes a rule for one value; rules come in order of id.</summary>
    public void Add(int fluent, int count, int local, int rule) =>
        Add((_byValue[fluent] ??= new List<int>?[count])[local] ??= [], rule);

    /// <summary>Notes a rule for all values; rules come in order of id.</summary>
    public void Add(int fluent, int rule) => Add(_byFluent[fluent] ??= [], rule);

    private static void Add(List<int> rules, int rule)
    {
        if (rules.Count == 0 || rules[^1] != rule)
        {
            rules.Add(rule);
        }
    }

    /// <summary>Makes arrays of the lists, here and below.</summary>
    public void Close(WorldLayout layout)
    {
        var masks = new ulong[layout.WordCount];
        for (var fluent = 0; fluent < _byValue.Length; fluent++)
        {
            _always[fluent] = _byFluent[fluent]?.ToArray();
            _byFluent[fluent] = null;
            if (_byValue[fluent] is { } lists)
            {
                _lists[fluent] = Array.ConvertAll(lists, list => list?.ToArray());
                _byValue[fluent] = null;
            }

            if (_always[fluent] is not null || _lists[fluent] is not null)
            {
                var slot = layout.Slot(fluent);
                masks[slot.Word] |= slot.Mask;
            }
        }

        var words = new List<(int, ulong)>();
        for (var word = 0; word < masks.Length; word++)
        {
            if (masks[word] != 0)
            {
                words.Add((word, masks[word]));
            }
        }

        (_words, _closed) = ([.. words], [.. _below]);
        foreach (var (_, place) in _below)
        {
            place.Close(layout);
        }
    }

    /// <summary>The rules to look at when a fluent changes, whatever its value.</summary>
    public ReadOnlySpan<int> RulesOf(int fluent) => _always[fluent];

    /// <summary>The further rules to look at when a fluent takes the value of a local index; open fluents have one list for all their values.</summary>
    public ReadOnlySpan<int> Rules(int fluent, int local)
    {
        var lists = _lists[fluent];
        return lists is null ? [] : lists[lists.Length == 1 ? 0 : local];
    }
}
