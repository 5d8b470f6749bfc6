using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>The states, by name; one name can have several, told apart by the kinds of their slots.</summary>
internal sealed class StateTable
{
    private readonly Dictionary<string, List<StateSchema>> _byName = new(StringComparer.Ordinal);
    private readonly List<StateSchema> _all = [];

    /// <summary>In order of declaration.</summary>
    public IReadOnlyList<StateSchema> All => _all;

    /// <summary>The longest name's number of words.</summary>
    public int LongestName { get; private set; } = 1;

    public IEnumerable<string> Names => _byName.Keys;

    public void Add(string key, StateSchema state)
    {
        if (!_byName.TryGetValue(key, out var states))
        {
            states = [];
            _byName.Add(key, states);
        }

        states.Add(state);
        _all.Add(state);
        LongestName = Math.Max(LongestName, key.Split(' ').Length);
    }

    public IReadOnlyList<StateSchema> Find(string key) =>
        _byName.TryGetValue(key, out var states) ? states : (IReadOnlyList<StateSchema>)[];

    /// <summary>The first of a name with so many slots.</summary>
    public StateSchema? Find(string key, int slots) =>
        Find(key).FirstOrDefault(state => state.Slots.Count == slots);

    /// <summary>The state of a name whose slots are of exactly these kinds.</summary>
    public StateSchema? Find(string key, IReadOnlyList<Kind?> kinds) =>
        Find(key)
            .FirstOrDefault(state => state.Slots.Select(slot => slot.Kind).SequenceEqual(kinds));
}
