using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds the sentences of acts: what can happen. Their clauses follow when all sentences are known.</summary>
internal static class ActDeclarations
{
    public static void Bind(BindingContext context)
    {
        var byKey = new Dictionary<string, ActDraft>(StringComparer.Ordinal);
        var lines = context
            .Of(LineKind.Act)
            .Select(line => (Line: line, Phrase: context.PhraseOf(line)))
            .ToList();
        foreach (var (line, phrase) in lines.Where(x => !IsAddition(x.Phrase)))
        {
            Declare(context, line, phrase, byKey);
        }

        foreach (var (line, phrase) in lines.Where(x => IsAddition(x.Phrase)))
        {
            Extend(context, line, phrase, byKey);
        }
    }

    private static bool IsAddition(Phrase phrase) =>
        phrase.Is(phrase.Count - 1, "also") && phrase.Is(phrase.Count - 2, ",");

    private static void Declare(
        BindingContext context,
        SourceLine line,
        Phrase phrase,
        Dictionary<string, ActDraft> byKey
    )
    {
        var slots = new ActSlots(context, phrase);
        if (slots.Read(1, phrase.Count) is not { } pattern)
        {
            return;
        }

        var where = phrase.At(1, phrase.Count);
        var key = PatternText.KeyOf(pattern.Parts);
        if (byKey.TryGetValue(key, out var other))
        {
            context.Report(DeclarationFindings.SameSentence(where, pattern.Shown, other.Declared));
            return;
        }

        if (context.Lexicon.ActRegister.Add(pattern, pattern, where) is { IsTwin: true } twin)
        {
            context.Report(DeclarationFindings.SameSentence(where, pattern.Shown, twin.Declared));
        }

        var draft = new ActDraft
        {
            Name = pattern.Shown,
            Slots = slots.Slots,
            Pattern = new SentencePattern(pattern.Parts),
            Declared = where,
        };
        draft.Bodies.Add((line, ActSlots.ScopeOf(slots.Slots)));
        byKey.Add(key, draft);
        context.Acts.Add(draft);
        context.IdOf(line);
        foreach (var path in PatternPaths.Of(pattern, context.Lexicon.Vocabulary))
        {
            context.Lexicon.ActPatterns.Add(
                path,
                new ActSentence
                {
                    Act = draft,
                    Slots = [.. pattern.Slots.Select(slot => slot.Index)],
                    Shown = pattern.Shown,
                    Declared = where,
                }
            );
        }
    }

    private static void Extend(
        BindingContext context,
        SourceLine line,
        Phrase phrase,
        Dictionary<string, ActDraft> byKey
    )
    {
        var slots = new ActSlots(context, phrase);
        if (slots.Read(1, phrase.Count - 2) is not { } pattern)
        {
            return;
        }

        if (!byKey.TryGetValue(PatternText.KeyOf(pattern.Parts), out var draft))
        {
            context.Report(
                DeclarationFindings.NothingToAddTo(phrase.At(1, phrase.Count - 2), "act")
            );
            return;
        }

        var names = slots.Slots.Select((slot, i) => ScopedSlot.Of(draft.Slots[i], slot.Name));
        draft.Bodies.Add((line, new Scope { Slots = [.. names] }));
    }
}
