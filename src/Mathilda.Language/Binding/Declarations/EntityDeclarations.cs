using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>person Léon (he), also the cleaner</c>, and the values of fixed lists: everybody and everything with a name.</summary>
internal sealed class EntityDeclarations(BindingContext context)
{
    private sealed class Draft
    {
        public required SourceLine Line { get; init; }
        public required Kind Kind { get; init; }
        public required string Name { get; init; }
        public required List<string> Words { get; init; }
        public required Location Where { get; init; }
        public List<(string Name, List<string> Words)> Also { get; } = [];
        public string? Pronoun { get; set; }
        public bool IsProtected { get; set; }
        public List<string>? In { get; set; }
        public Location? InAt { get; set; }
        public bool IsBeingMade { get; set; }
        public Entity? Entity { get; set; }
    }

    private readonly Dictionary<(string, Kind), Location> _declared = [];
    private readonly Dictionary<string, List<Draft>> _places = new(StringComparer.Ordinal);

    public void Bind(KindDeclarations kinds)
    {
        foreach (var (kind, phrase, start, end) in kinds.Values)
        {
            AddValue(kind, phrase, start, end);
        }

        var drafts = context.Of(LineKind.Entity).Select(Read).OfType<Draft>().ToList();
        foreach (var draft in drafts.Where(draft => draft.Kind.IsA(context.Lexicon.Kinds.Place)))
        {
            foreach (var words in draft.Also.Select(also => also.Words).Prepend(draft.Words))
            {
                var key = string.Join(' ', words);
                if (!_places.TryGetValue(key, out var places))
                {
                    places = [];
                    _places.Add(key, places);
                }

                places.Add(draft);
            }
        }

        foreach (var draft in drafts)
        {
            Make(draft);
        }
    }

    private void AddValue(Kind kind, Phrase phrase, int start, int end)
    {
        var name = NameText.Of(phrase, start, end);
        var words = NameText.Words(phrase, start, end);
        if (words.Count == 0 || IsTwice(words, kind, phrase.At(start, end), name))
        {
            return;
        }

        Add(
            new Entity
            {
                Name = name,
                Kinds = [kind],
                Declared = phrase.At(start, end),
            },
            words
        );
    }

    private bool IsTwice(List<string> words, Kind kind, Location where, string name)
    {
        var key = (string.Join(' ', words), kind);
        if (_declared.TryGetValue(key, out var first))
        {
            context.Report(DeclarationFindings.Twice(where, name, first, kind.Name));
            return true;
        }

        _declared.Add(key, where);
        return false;
    }

    private void Add(Entity entity, List<string> words)
    {
        context.Entities.Add(entity);
        context.Lexicon.Names.Add(words, new Named(entity, null, entity.Name, entity.Declared));
    }

    private Draft? Read(SourceLine line)
    {
        var phrase = context.PhraseOf(line);
        if (context.Lexicon.Kinds.FindAt(phrase, 0, out var start) is not { } kind)
        {
            context.Report(DeclarationFindings.UnknownKind(phrase.At(0, 1), context.Lexicon.Kinds));
            return null;
        }

        var end = start;
        while (end < phrase.Count && !phrase.IsOneOf(end, ",", "("))
        {
            end++;
        }

        var words = NameText.Words(phrase, start, end);
        if (words.Count == 0)
        {
            context.Report(DeclarationFindings.NameMissing(phrase.At(start, end), kind.Name));
            return null;
        }

        var draft = new Draft
        {
            Line = line,
            Kind = kind,
            Name = NameText.Of(phrase, start, end),
            Words = words,
            Where = phrase.At(start, end),
        };
        ReadOptions(draft, phrase, end);
        return draft;
    }

    private void ReadOptions(Draft draft, Phrase phrase, int index)
    {
        if (phrase.Is(index, "("))
        {
            var pronoun = index + 1 < phrase.Count ? Pronouns.Group(phrase[index + 1].Key) : null;
            if (pronoun is null || !phrase.Is(index + 2, ")"))
            {
                context.Report(
                    DeclarationFindings.NotReadable(
                        phrase.At(index, phrase.Count),
                        draft.Kind.Name,
                        $"{draft.Kind.Name} {draft.Name} (she)"
                    )
                );
                return;
            }

            draft.Pronoun = pronoun;
            index += 3;
        }

        if (index < phrase.Count && !phrase.Is(index, ","))
        {
            context.Report(
                DeclarationFindings.NotReadable(
                    phrase.At(index, phrase.Count),
                    draft.Kind.Name,
                    $"{draft.Kind.Name} {draft.Name}, also NAME"
                )
            );
            return;
        }

        foreach (var (start, end) in KindDeclarations.Parts(phrase, index))
        {
            ReadOption(draft, phrase, start, end);
        }
    }

    private void ReadOption(Draft draft, Phrase phrase, int start, int end)
    {
        var words = NameText.Words(phrase, start + 1, end);
        if (words.Count > 0 && phrase.Is(start, "also"))
        {
            draft.Also.Add((NameText.Of(phrase, start + 1, end), words));
        }
        else if (words.Count > 0 && phrase.Is(start, "in"))
        {
            draft.In = words;
            draft.InAt = phrase.At(start + 1, end);
        }
        else if (words.Count == 0 && phrase.Is(start, "protected"))
        {
            draft.IsProtected = true;
        }
        else
        {
            context.Report(
                DeclarationFindings.NotReadable(
                    phrase.At(start, end),
                    draft.Kind.Name,
                    $"{draft.Kind.Name} {draft.Name}, also NAME"
                )
            );
        }
    }

    private Entity? Make(Draft draft)
    {
        if (draft.Entity is not null)
        {
            return draft.Entity;
        }

        if (draft.IsBeingMade)
        {
            context.Report(DeclarationFindings.Circle(draft.InAt!, draft.Name, "place"));
            return null;
        }

        draft.IsBeingMade = true;
        var outer = draft.In is null ? null : OuterOf(draft);
        if (draft.Entity is not null)
        {
            // Made meanwhile: the circle was reported, and this one is its end.
            return draft.Entity;
        }

        var entity = new Entity
        {
            Name = draft.Name,
            Kinds = [draft.Kind],
            AlsoNames = [.. draft.Also.Select(also => also.Name)],
            Pronoun = draft.Pronoun,
            In = outer,
            IsProtected = draft.IsProtected,
            Declared = draft.Where,
            Citation = context.CitationOf(draft.Line),
            Traits = TraitsOf(draft.Line),
        };
        draft.Entity = entity;
        context.IdOf(draft.Line);
        if (IsTwice(draft.Words, draft.Kind, draft.Where, draft.Name))
        {
            return entity;
        }

        Add(entity, draft.Words);
        foreach (var (name, words) in draft.Also)
        {
            if (!IsTwice(words, draft.Kind, draft.Where, name))
            {
                context.Lexicon.Names.Add(words, new Named(entity, null, name, draft.Where));
            }
        }

        return entity;
    }

    private Entity? OuterOf(Draft draft)
    {
        if (_places.TryGetValue(string.Join(' ', draft.In!), out var places))
        {
            return Make(places[0]);
        }

        context.Report(
            SentenceFindings.UnknownName(
                draft.InAt!,
                "place",
                [],
                new Location(draft.Line.Source, new TextSpan(draft.Line.Line.Span.Start, 0))
            )
        );
        return null;
    }

    private List<Beat> TraitsOf(SourceLine line) => Beats.Beneath(context, line);
}
