using System.Collections;

namespace Mathilda.Engine.Validation;

/// <summary>What each person other than the owner of a world believes, by person id; each worked out when it is first looked at, if need be.</summary>
internal sealed class SlowMinds : IReadOnlyDictionary<int, SlowWorld>
{
    private readonly Dictionary<int, Lazy<SlowWorld>> _minds;

    public SlowMinds(IEnumerable<KeyValuePair<int, Lazy<SlowWorld>>> minds) =>
        _minds = new Dictionary<int, Lazy<SlowWorld>>(minds);

    public int Count => _minds.Count;

    public IEnumerable<int> Keys => _minds.Keys;

    public IEnumerable<SlowWorld> Values => _minds.Values.Select(mind => mind.Value);

    public SlowWorld this[int key] => _minds[key].Value;

    /// <summary>The same but for some.</summary>
    public SlowMinds With(IEnumerable<KeyValuePair<int, Lazy<SlowWorld>>> changed)
    {
        var minds = new Dictionary<int, Lazy<SlowWorld>>(_minds);
        foreach (var (person, mind) in changed)
        {
            minds[person] = mind;
        }

        return new SlowMinds(minds);
    }

    /// <summary>Whether all are the same; those that were never changed are not looked at.</summary>
    public bool SameAs(SlowMinds other) =>
        Count == other.Count
        && _minds.All(mind =>
            other._minds.TryGetValue(mind.Key, out var theirs)
            && (ReferenceEquals(theirs, mind.Value) || mind.Value.Value.SameAs(theirs.Value))
        );

    public bool ContainsKey(int key) => _minds.ContainsKey(key);

    // The older of the two frameworks does not say that the value may be missing.
    public bool TryGetValue(int key, out SlowWorld value)
    {
        var isThere = _minds.TryGetValue(key, out var mind);
        value = isThere ? mind!.Value : null!;
        return isThere;
    }

    public IEnumerator<KeyValuePair<int, SlowWorld>> GetEnumerator() =>
        _minds.Select(mind => KeyValuePair.Create(mind.Key, mind.Value.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
