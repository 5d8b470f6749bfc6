namespace Mathilda.Language.Binding;

/// <summary>One step of a pattern: a word (by number) or a slot.</summary>
internal readonly record struct TrieStep(int Word, SlotSpec? Slot);

/// <summary>All sentences of a sort, by their words and slots; sentences with the same beginning share it.</summary>
internal sealed class PatternTrie
{
    private readonly Dictionary<long, int> _words = [];
    private readonly List<List<(SlotSpec Spec, int Child)>?> _slots = [null];
    private readonly List<List<Sentence>?> _ends = [null];
    private readonly List<List<int>?> _wordsOf = [null];

    public const int Root = 0;

    /// <summary>Adds a path.</summary>
    public void Add(IReadOnlyList<TrieStep> steps, Sentence sentence)
    {
        var node = Root;
        foreach (var step in steps)
        {
            node = step.Slot is { } slot ? SlotChild(node, slot) : WordChild(node, step.Word);
        }

        (_ends[node] ??= []).Add(sentence);
    }

    /// <summary>The node after a word; −1 if there is none.</summary>
    public int Next(int node, int word) =>
        word >= 0 && _words.TryGetValue(Key(node, word), out var child) ? child : -1;

    public IReadOnlyList<(SlotSpec Spec, int Child)> SlotsOf(int node) =>
        _slots[node] ?? (IReadOnlyList<(SlotSpec, int)>)[];

    /// <summary>The words that can follow, in order of declaration.</summary>
    public IReadOnlyList<int> WordsOf(int node) => _wordsOf[node] ?? (IReadOnlyList<int>)[];

    public IReadOnlyList<Sentence> EndsAt(int node) => _ends[node] ?? (IReadOnlyList<Sentence>)[];

    private int WordChild(int node, int word)
    {
        if (!_words.TryGetValue(Key(node, word), out var child))
        {
            child = AddNode();
            _words.Add(Key(node, word), child);
            (_wordsOf[node] ??= []).Add(word);
        }

        return child;
    }

    private int SlotChild(int node, SlotSpec spec)
    {
        var slots = _slots[node] ??= [];
        foreach (var (known, to) in slots)
        {
            if (known.Equals(spec))
            {
                return to;
            }
        }

        var child = AddNode();
        slots.Add((spec, child));
        return child;
    }

    private int AddNode()
    {
        _slots.Add(null);
        _ends.Add(null);
        _wordsOf.Add(null);
        return _ends.Count - 1;
    }

    private static long Key(int node, int word) => ((long)node << 32) | (uint)word;
}
