using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>kind agent is person</c>, <c>kind trade = cleaner, none</c>, <c>kind skill also = …</c>.</summary>
internal sealed class KindDeclarations(BindingContext context)
{
    private sealed class Draft(
        string name,
        string key,
        string? parent,
        Location? parentAt,
        Location where
    )
    {
        public string Name => name;
        public string Key => key;
        public string? Parent => parent;
        public Location? ParentAt => parentAt;
        public Location Where => where;
        public bool IsBeingMade { get; set; }
    }

    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    /// <summary>The values of fixed lists, with the line they stand in.</summary>
    public List<(Kind Kind, Phrase Phrase, int Start, int End)> Values { get; } = [];

    public void Bind()
    {
        var order = new List<Draft>();
        var lists = new List<(string Key, Phrase Phrase, int Start)>();
        foreach (var line in context.Of(LineKind.Kind))
        {
            Read(context.PhraseOf(line), order, lists);
        }

        foreach (var draft in order)
        {
            Make(draft);
        }

        foreach (var (key, phrase, start) in lists)
        {
            if (context.Lexicon.Kinds.Find(key) is { } kind)
            {
                Values.AddRange(
                    Parts(phrase, start).Select(part => (kind, phrase, part.Start, part.End))
                );
            }
        }
    }

    private void Read(Phrase phrase, List<Draft> order, List<(string, Phrase, int)> lists)
    {
        var equals = phrase.Find("=");
        var isAt = phrase.Find("is");
        var split = equals >= 0 ? equals : isAt;
        if (split < 0)
        {
            context.Report(
                DeclarationFindings.NotReadable(
                    phrase.At(1, phrase.Count),
                    "kind",
                    "kind agent is person"
                )
            );
            return;
        }

        var isAddition = equals > 1 && phrase.Is(equals - 1, "also");
        var end = isAddition ? split - 1 : split;
        var key = KeyOf(phrase, 1, end);
        if (key.Length == 0)
        {
            context.Report(DeclarationFindings.NameMissing(phrase.At(1, 1), "kind"));
            return;
        }

        if (equals >= 0)
        {
            lists.Add((key, phrase, equals + 1));
        }

        var where = phrase.At(1, end);
        if (isAddition)
        {
            if (!_drafts.ContainsKey(key))
            {
                context.Report(DeclarationFindings.NothingToAddTo(where, "kind"));
            }

            return;
        }

        if (
            context.Lexicon.Kinds.Find(key) is not null
            || _drafts.ContainsKey(key)
            || key == "fact"
        )
        {
            context.Report(
                DeclarationFindings.Twice(
                    where,
                    where.Text,
                    _drafts.TryGetValue(key, out var first) ? first.Where : null,
                    "kind"
                )
            );
            return;
        }

        var parent = equals >= 0 ? null : KeyOf(phrase, split + 1, phrase.Count);
        var draft = new Draft(
            where.Text,
            key,
            parent,
            equals >= 0 ? null : phrase.At(split + 1, phrase.Count),
            where
        );
        _drafts.Add(key, draft);
        order.Add(draft);
    }

    private Kind? Make(Draft draft)
    {
        if (context.Lexicon.Kinds.Find(draft.Key) is { } known)
        {
            return known;
        }

        if (draft.IsBeingMade)
        {
            context.Report(DeclarationFindings.Circle(draft.Where, draft.Name, "kind"));
            return null;
        }

        draft.IsBeingMade = true;
        Kind? parent = null;
        if (draft.Parent is { } name)
        {
            parent =
                context.Lexicon.Kinds.Find(name)
                ?? (_drafts.TryGetValue(name, out var other) ? Make(other) : null);
            if (parent is null && !_drafts.ContainsKey(name))
            {
                context.Report(
                    DeclarationFindings.UnknownKind(draft.ParentAt!, context.Lexicon.Kinds)
                );
            }
        }

        var kind = new Kind(
            draft.Name,
            parent is null ? [] : [parent],
            isFixedList: draft.Parent is null
        );
        context.Lexicon.Kinds.Add(draft.Key, kind);
        return kind;
    }

    /// <summary>A name as it is compared; empty if there is none, or if it could not be one.</summary>
    private static string KeyOf(Phrase phrase, int start, int end) =>
        string.Join(' ', NameText.Words(phrase, start, end));

    /// <summary>The parts between commas.</summary>
    internal static IEnumerable<(int Start, int End)> Parts(Phrase phrase, int start)
    {
        var from = start;
        for (var i = start; i <= phrase.Count; i++)
        {
            if (i == phrase.Count || phrase.Is(i, ","))
            {
                if (i > from)
                {
                    yield return (from, i);
                }

                from = i + 1;
            }
        }
    }
}
