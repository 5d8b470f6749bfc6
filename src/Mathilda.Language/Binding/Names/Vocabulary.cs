namespace Mathilda.Language.Binding;

/// <summary>Every word of names and patterns, by number, so that tries compare numbers.</summary>
internal sealed class Vocabulary
{
    /// <summary>A word that no name and no pattern has.</summary>
    public const int None = -1;

    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _words = [];

    public int Add(string key)
    {
        if (!_ids.TryGetValue(key, out var id))
        {
            id = _words.Count;
            _ids.Add(key, id);
            _words.Add(key);
        }

        return id;
    }

    public int Find(string key) => _ids.TryGetValue(key, out var id) ? id : None;

    public string this[int id] => _words[id];
}
