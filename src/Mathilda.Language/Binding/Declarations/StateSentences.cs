using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>says {person} is alive / {person} is dead</c>, and what states without it say.</summary>
internal static class StateSentences
{
    public static void Bind(BindingContext context, IReadOnlyList<StateDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            foreach (var says in draft.Line.Line.Block.Where(line => line.Kind == LineKind.Says))
            {
                Read(context, draft, context.PhraseOf(draft.Line.Beneath(says)));
            }
        }

        foreach (
            var draft in drafts.Where(draft => !draft.IsAddition && draft.State.Slots.Count == 1)
        )
        {
            AddDefault(context, draft);
        }
    }

    private static void Read(BindingContext context, StateDraft draft, Phrase phrase)
    {
        var slash = phrase.Find("/");
        var end = slash < 0 ? phrase.Count : slash;
        ReadOne(context, draft, phrase, 1, end, isNegative: false);
        if (slash >= 0)
        {
            if (!draft.State.Type.IsYesNo)
            {
                context.Report(
                    DeclarationFindings.Slots(
                        phrase.At(slash, slash + 1),
                        "Only a state that is so or not can have a second sentence after `/`.",
                        "Put the second sentence on a `says` line of its own."
                    )
                );
                return;
            }

            ReadOne(context, draft, phrase, slash + 1, phrase.Count, isNegative: true);
        }
    }

    private static void ReadOne(
        BindingContext context,
        StateDraft draft,
        Phrase phrase,
        int start,
        int end,
        bool isNegative
    )
    {
        var reader = new PatternReader(
            phrase,
            context.Findings,
            (from, to) => SlotAt(context, draft, phrase, from, to)
        );
        if (reader.Read(start, end) is not { } pattern)
        {
            return;
        }

        var missing = Enumerable
            .Range(
                draft.State.Type.IsYesNo ? 0 : -1,
                draft.State.Slots.Count + (draft.State.Type.IsYesNo ? 0 : 1)
            )
            .Where(i =>
                !pattern.Slots.Exists(slot => slot.Index == i)
                && !(i < 0 && SaysEmpty(draft.State, pattern))
            )
            .ToList();
        if (missing.Count > 0)
        {
            var name = missing[0] < 0 ? "value" : draft.State.Slots[missing[0]].Name;
            context.Report(
                DeclarationFindings.Slots(
                    phrase.At(start, end),
                    $"This sentence does not name the slot `{{{name}}}`.",
                    "Give every slot a place in the sentence."
                )
            );
            return;
        }

        if (PatternChecks.AreGood(context, phrase, start, end, pattern))
        {
            Add(
                context,
                draft.State,
                (List<SentencePattern>)draft.State.Says,
                pattern,
                isNegative,
                phrase.At(start, end)
            );
        }
    }

    private static bool SaysEmpty(StateSchema state, PatternDraft pattern) =>
        state.Type.Empty is { } empty
        && !pattern.Slots.Exists(slot => slot.Index < 0)
        && pattern.Parts.Exists(part =>
            part is WordPart word && (word.Singular == empty || word.Singular == "no")
        );

    private static PatternSlot? SlotAt(
        BindingContext context,
        StateDraft draft,
        Phrase phrase,
        int start,
        int end
    )
    {
        var colon = phrase.Find(":", start);
        var nameEnd = colon >= 0 && colon < end ? colon : end;
        var words = NameText.Words(phrase, start, nameEnd);
        for (var i = 0; i < draft.Scope.Slots.Count; i++)
        {
            if (draft.Scope.Slots[i].Words.SequenceEqual(words))
            {
                var slot = draft.Scope.Slots[i].Slot;
                return new PatternSlot(new SlotPart(slot), SlotSpec.Of(slot), i);
            }
        }

        if (words is ["value"] && !draft.State.Type.IsYesNo)
        {
            return ValueSlot(context, draft.State, phrase, nameEnd, end);
        }

        var known = draft
            .Scope.Slots.Select(slot => slot.Slot.Name)
            .Concat(draft.State.Type.IsYesNo ? [] : ["value"]);
        context.Report(
            DeclarationFindings.Slots(
                phrase.At(start, end),
                $"This state has no slot called `{phrase.TextOf(start, nameEnd)}`.",
                $"Its slots are {SentenceFindings.Listed([.. known])}."
            )
        );
        return null;
    }

    private static PatternSlot? ValueSlot(
        BindingContext context,
        StateSchema state,
        Phrase phrase,
        int nameEnd,
        int end
    )
    {
        if (nameEnd == end)
        {
            var only = state.Type is { Kinds.Count: 1, Empty: null } ? state.Type.Kinds[0] : null;
            return new PatternSlot(
                new SlotPart(new Slot("value", only)),
                SlotSpec.Of(state.Type),
                -1
            );
        }

        var at = nameEnd + 1;
        if (
            at >= end
            || context.Lexicon.Kinds.FindAt(phrase, at, out var after) is not { } kind
            || after != end
        )
        {
            context.Report(
                DeclarationFindings.UnknownKind(phrase.At(at, end), context.Lexicon.Kinds)
            );
            return null;
        }

        var spec = new SlotSpec
        {
            Kinds = [kind],
            IsValue = true,
            TakesEmpty = state.Type.Empty is { } empty && EmptyFits(empty, kind, context),
        };
        return new PatternSlot(new SlotPart(new Slot("value", kind)), spec, -1);
    }

    /// <summary>"{value: person} has {thing}" can be said of nobody, "{thing} is at {value: place}" of nowhere.</summary>
    private static bool EmptyFits(string empty, Kind kind, BindingContext context) =>
        empty switch
        {
            "nobody" => kind.IsA(context.Lexicon.Kinds.Person),
            "nowhere" => kind.IsA(context.Lexicon.Kinds.Place),
            _ => true,
        };

    /// <summary>What a state says without <c>says</c>. "Mathilda's guardian is Léon" can be read even where it is said otherwise.</summary>
    private static void AddDefault(BindingContext context, StateDraft draft)
    {
        var state = draft.State;
        var isPrinted = state.Says.Count == 0;
        if (!isPrinted && state.Type.IsYesNo)
        {
            return;
        }

        var slot = new SlotPart(state.Slots[0]);
        var pattern = new PatternDraft(
            [slot],
            [new PatternSlot(slot, SlotSpec.Of(state.Slots[0]), 0)]
        );
        var name = state.Name.Split(' ').Select(word => new WordPart(word, word));
        if (state.Type.IsYesNo)
        {
            pattern.Parts.Add(new WordPart("are", "is"));
            pattern.Parts.AddRange(name);
        }
        else
        {
            var only = state.Type is { Kinds.Count: 1, Empty: null } ? state.Type.Kinds[0] : null;
            var value = new SlotPart(new Slot("value", only));
            pattern.Parts.Add(new WordPart("'s", "'s", Glued: true));
            pattern.Parts.AddRange(name);
            pattern.Parts.Add(new WordPart("is", "is"));
            pattern.Parts.Add(value);
            pattern.Slots.Add(new PatternSlot(value, SlotSpec.Of(state.Type), -1));
        }

        var says = isPrinted ? (List<SentencePattern>)state.Says : [];
        Add(context, state, says, pattern, false, isPrinted ? state.Declared : null);
        if (isPrinted && state.Type.Empty is not null)
        {
            Add(context, state, says, None(state), isNegative: false, null);
        }
    }

    /// <summary>"Mathilda has no guardian".</summary>
    private static PatternDraft None(StateSchema state)
    {
        var slot = new SlotPart(state.Slots[0]);
        return new PatternDraft(
            [
                slot,
                new WordPart("have", "has"),
                new WordPart("no", "no"),
                .. state.Name.Split(' ').Select(word => new WordPart(word, word)),
            ],
            [new PatternSlot(slot, SlotSpec.Of(state.Slots[0]), 0)]
        );
    }

    /// <summary>Makes a sentence readable and printable.</summary>
    internal static void Add(
        BindingContext context,
        StateSchema state,
        List<SentencePattern> says,
        PatternDraft pattern,
        bool isNegative,
        Location? where
    )
    {
        var value = pattern.Slots.Find(slot => slot.Index < 0);
        says.Add(new SentencePattern(pattern.Parts, isNegative, value?.Part.Slot));
        var trie = context.Lexicon.StatePatterns;
        foreach (var path in PatternPaths.Of(pattern, context.Lexicon.Vocabulary))
        {
            trie.Add(path, Sentence(state, pattern, isNegative, where));
        }

        foreach (var path in PatternPaths.Negated(pattern, context.Lexicon.Vocabulary))
        {
            trie.Add(path, Sentence(state, pattern, !isNegative, where));
        }

        if (
            where is not null
            && context.Lexicon.StateRegister.Add(pattern, state, where) is { IsTwin: true } twin
        )
        {
            context.Report(DeclarationFindings.SameSentence(where, pattern.Shown, twin.Declared));
        }
    }

    private static StateSentence Sentence(
        StateSchema state,
        PatternDraft pattern,
        bool isNegated,
        Location? where
    ) =>
        new()
        {
            State = state,
            IsNegated = isNegated,
            SaysEmpty = SaysEmpty(state, pattern),
            Slots = [.. pattern.Slots.Select(slot => slot.Index)],
            Shown = pattern.Shown,
            Declared = where,
        };
}
