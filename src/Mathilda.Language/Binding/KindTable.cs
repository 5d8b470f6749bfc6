using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>The kinds, by name.</summary>
internal sealed class KindTable
{
    private readonly Dictionary<string, Kind> _byName = new(StringComparer.Ordinal);
    private readonly List<Kind> _all = [];

    public KindTable()
    {
        foreach (var kind in new[] { Person, Place, Thing, Want })
        {
            Add(kind.Name, kind);
        }
    }

    public Kind Person { get; } = new("person", []);

    public Kind Place { get; } = new("place", []);

    public Kind Thing { get; } = new("thing", []);

    public Kind Want { get; } = new("want", [], isFixedList: true);

    /// <summary>In order of declaration.</summary>
    public IReadOnlyList<Kind> All => _all;

    /// <summary>The longest name's number of words.</summary>
    public int LongestName { get; private set; } = 1;

    /// <param name="key">The name as it is compared.</param>
    public void Add(string key, Kind kind)
    {
        _byName[key] = kind;
        _all.Add(kind);
        LongestName = Math.Max(LongestName, key.Split(' ').Length);
    }

    public Kind? Find(string key) => _byName.TryGetValue(key, out var kind) ? kind : null;

    /// <summary>The kind whose name begins at a place; the longest.</summary>
    public Kind? FindAt(Phrase phrase, int start, out int end)
    {
        for (var length = Math.Min(LongestName, phrase.Count - start); length > 0; length--)
        {
            var key = length == 1 ? phrase[start].Key : WordKey(phrase, start, start + length);
            if (_byName.TryGetValue(key, out var kind))
            {
                end = start + length;
                return kind;
            }
        }

        end = start;
        return null;
    }

    private static string WordKey(Phrase phrase, int start, int end) =>
        string.Join(' ', Enumerable.Range(start, end - start).Select(i => phrase[i].Key));
}
