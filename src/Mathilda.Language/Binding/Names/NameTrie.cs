using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>What a name stands for: one entity, or a group of them.</summary>
internal sealed class Named(
    Entity? entity,
    IReadOnlyList<Entity>? members,
    string shown,
    Location? declared
)
{
    public Entity? Entity { get; } = entity;

    /// <summary>The members, for a group.</summary>
    public IReadOnlyList<Entity>? Members { get; } = members;

    public string Shown { get; } = shown;

    public Location? Declared { get; } = declared;

    public ConstantExpression? Constant { get; } =
        entity is null ? null : new ConstantExpression(StoryValue.Of(entity));
}

/// <summary>A name found in a phrase.</summary>
/// <param name="End">The place after its last word.</param>
/// <param name="Value">What it stands for, if that is one thing.</param>
/// <param name="Members">The members of a group, else null.</param>
/// <param name="Kinds">What it is; empty for a group, whose members say.</param>
/// <param name="OwesPossessive">"her": the <c>'s</c> is in the word, and the pattern must go on with it.</param>
internal sealed record NameHit(
    int End,
    Expression? Value,
    IReadOnlyList<Entity>? Members,
    IReadOnlyList<Kind> Kinds,
    bool OwesPossessive = false
);

/// <summary>All names of a story, by their words.</summary>
internal sealed class NameTrie(Vocabulary vocabulary)
{
    private readonly Dictionary<long, int> _edges = [];
    private readonly List<List<Named>?> _names = [null];
    private readonly List<(string Key, Named Named)> _all = [];

    /// <summary>Every name as it is compared, in order of declaration.</summary>
    public IReadOnlyList<(string Key, Named Named)> All => _all;

    /// <summary>Adds a name; its words are keys, the article left out.</summary>
    public void Add(IReadOnlyList<string> words, Named named)
    {
        var node = 0;
        foreach (var word in words)
        {
            node = Child(node, vocabulary.Add(word), create: true);
        }

        (_names[node] ??= []).Add(named);
        _all.Add((string.Join(' ', words), named));
    }

    /// <summary>What has exactly this name.</summary>
    public IReadOnlyList<Named> Find(IReadOnlyList<string> words)
    {
        var node = 0;
        foreach (var word in words)
        {
            node = Child(node, vocabulary.Find(word), create: false);
            if (node < 0)
            {
                return [];
            }
        }

        return _names[node] ?? (IReadOnlyList<Named>)[];
    }

    /// <summary>Every name that begins at a place of a phrase, a leading article skipped, the longest first.</summary>
    public NameHit[] FindAt(Phrase phrase, int index)
    {
        if (phrase[index].Token.Kind == Syntax.TokenKind.Text)
        {
            var quoted = WordText.Split(phrase[index].Token.Value);
            return
            [
                .. Find(
                        quoted.Count > 1 && WordText.IsArticle(quoted[0])
                            ? quoted.GetRange(1, quoted.Count - 1)
                            : quoted
                    )
                    .Select(n => Hit(index + 1, n)),
            ];
        }

        var hits = new List<NameHit>();
        Walk(0, phrase, index, hits);
        if (WordText.IsArticle(phrase[index].Key) && index + 1 < phrase.Count)
        {
            Walk(0, phrase, index + 1, hits);
        }

        return Sorted(hits);
    }

    /// <summary>The names that begin with the given words and go on at a place of a phrase ("her brother").</summary>
    public NameHit[] FindAfter(IReadOnlyList<string> words, Phrase phrase, int index)
    {
        var node = 0;
        foreach (var word in words)
        {
            node = Child(node, vocabulary.Find(word), create: false);
            if (node < 0)
            {
                return [];
            }
        }

        var hits = new List<NameHit>();
        Walk(node, phrase, index, hits);
        return Sorted(hits);
    }

    /// <summary>The longest name among free words from a place on that stands for something fitting; null if there is none.</summary>
    public Entity? LongestAt(IReadOnlyList<string> words, int index, Func<Entity, bool> fits)
    {
        Entity? longest = null;
        var node = 0;
        for (var i = index; i < words.Count; i++)
        {
            node = Child(node, vocabulary.Find(words[i]), create: false);
            if (node < 0)
            {
                break;
            }

            longest =
                (_names[node] ?? [])
                    .Find(named => named.Entity is { } entity && fits(entity))
                    ?.Entity
                ?? longest;
        }

        return longest;
    }

    private static NameHit[] Sorted(List<NameHit> hits) =>
        hits.Count < 2 ? [.. hits] : [.. hits.OrderByDescending(h => h.End)];

    private void Walk(int node, Phrase phrase, int index, List<NameHit> hits)
    {
        while (index < phrase.Count && phrase[index].Id >= 0 && phrase[index].IsNamePart)
        {
            node = Child(node, phrase[index].Id, create: false);
            if (node < 0)
            {
                return;
            }

            index++;
            foreach (var named in _names[node] ?? [])
            {
                hits.Add(Hit(index, named));
            }
        }
    }

    private static NameHit Hit(int end, Named named) =>
        named.Entity is { } entity
            ? new NameHit(end, named.Constant, null, entity.Kinds)
            : new NameHit(end, null, named.Members, []);

    private int Child(int node, int word, bool create)
    {
        if (word < 0)
        {
            return -1;
        }

        var key = ((long)node << 32) | (uint)word;
        if (_edges.TryGetValue(key, out var child))
        {
            return child;
        }

        if (!create)
        {
            return -1;
        }

        child = _names.Count;
        _names.Add(null);
        _edges.Add(key, child);
        return child;
    }
}
