using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>state trade(person) is a trade, starts none, known to person</c>: names, slots, values. Sentences and meanings follow.</summary>
internal sealed class StateDeclarations(BindingContext context)
{
    private const string Example = StateSignatures.Example;

    private readonly StateSignatures _signatures = new(context);

    public List<StateDraft> Drafts { get; } = [];

    public void Bind()
    {
        AddWants();

        // Additions last: what they add to may stand in a later file.
        foreach (var addition in new[] { false, true })
        {
            foreach (var line in context.Of(LineKind.State))
            {
                var phrase = context.PhraseOf(line);
                if (IsAddition(phrase) == addition)
                {
                    Read(line, phrase, addition);
                }
            }
        }
    }

    /// <summary>A want is itself a state.</summary>
    private void AddWants()
    {
        var holder = new Slot("holder", context.Lexicon.Kinds.Person);
        var want = new Slot("want", context.Lexicon.Kinds.Want);
        var says = new List<SentencePattern>();
        var state = new StateSchema
        {
            Name = "wants",
            Slots = [holder, want],
            Type = StateType.YesNo,
            Starts = StoryValue.No,
            KnownToOwnerSlots = [0],
            Says = says,
        };
        context.WantsState = state;
        context.Lexicon.States.Add("wants", state);
        var draft = new PatternDraft(
            [new SlotPart(holder), new WordPart("want", "wants"), new SlotPart(want)],
            []
        );
        draft.Slots.Add(new PatternSlot((SlotPart)draft.Parts[0], SlotSpec.Of(holder), 0));
        draft.Slots.Add(new PatternSlot((SlotPart)draft.Parts[2], SlotSpec.Of(want), 1));
        StateSentences.Add(context, state, says, draft, isNegative: false, null);
    }

    private static bool IsAddition(Phrase phrase)
    {
        for (var i = 1; i < phrase.Count; i++)
        {
            if (phrase.Is(i, "also") && phrase.Is(i - 1, ","))
            {
                return true;
            }
        }

        return false;
    }

    private void Read(SourceLine line, Phrase phrase, bool isAddition)
    {
        var open = phrase.Find("(");
        if (open <= 1)
        {
            context.Report(
                open < 0
                    ? DeclarationFindings.NotReadable(
                        phrase.At(phrase.Count, phrase.Count),
                        "state",
                        Example
                    )
                    : DeclarationFindings.NameMissing(phrase.At(1, open), "state")
            );
            return;
        }

        var words = NameText.Words(phrase, 1, open);
        if (_signatures.ReadSlots(phrase, open + 1, out var index) is not { } slots)
        {
            return;
        }

        var key = string.Join(' ', words);
        var known = context.Lexicon.States.Find(key, [.. slots.Select(slot => slot.Kind)]);
        if (isAddition)
        {
            Extend(line, phrase, slots, known, index);
            return;
        }

        if (known is not null)
        {
            context.Report(
                DeclarationFindings.Twice(
                    phrase.At(1, index),
                    phrase.TextOf(1, index),
                    known.Declared,
                    "state"
                )
            );
            return;
        }

        Declare(line, phrase, key, slots, index, phrase.TextOf(1, open));
    }

    private void Extend(
        SourceLine line,
        Phrase phrase,
        List<Slot> slots,
        StateSchema? known,
        int index
    )
    {
        if (known is null)
        {
            context.Report(DeclarationFindings.NothingToAddTo(phrase.At(0, index), "state"));
            return;
        }

        var names = slots.Select((slot, i) => ScopedSlot.Of(known.Slots[i], slot.Name));
        ReadOptions(phrase, index, known.Type, out _, out var knownTo);
        Drafts.Add(
            new StateDraft(
                known,
                line,
                phrase,
                new Scope { Slots = [.. names] },
                knownTo,
                IsAddition: true
            )
        );
    }

    private void Declare(
        SourceLine line,
        Phrase phrase,
        string key,
        List<Slot> slots,
        int index,
        string name
    )
    {
        var type = StateType.YesNo;
        if (phrase.Is(index, "is"))
        {
            if (_signatures.ReadType(phrase, index + 1, out index) is not { } read)
            {
                return;
            }

            type = read;
        }

        ReadOptions(phrase, index, type, out var starts, out var knownTo);
        var state = new StateSchema
        {
            Name = name,
            Slots = slots,
            Type = type,
            Starts = starts ?? (type.IsYesNo ? StoryValue.No : StoryValue.Unknown),
            Says = new List<SentencePattern>(),
            KnownToOwnerSlots = OwnerSlots(key, slots, type),
            Declared = phrase.At(1, index),
        };
        context.Lexicon.States.Add(key, state);
        context.IdOf(line);
        Drafts.Add(
            new StateDraft(
                state,
                line,
                phrase,
                new Scope { Slots = [.. slots.Select(slot => ScopedSlot.Of(slot))] },
                knownTo,
                IsAddition: false
            )
        );
    }

    /// <summary>A person cannot but know where they are, and what they have.</summary>
    private IReadOnlyList<int> OwnerSlots(string key, List<Slot> slots, StateType type)
    {
        if (key != "at" || slots.Count != 1)
        {
            return [];
        }

        return slots[0].Kind!.IsA(context.Lexicon.Kinds.Person) ? [0]
            : type.Kinds.Any(kind => kind.IsA(context.Lexicon.Kinds.Person)) ? [-1]
            : [];
    }

    private void ReadOptions(
        Phrase phrase,
        int index,
        StateType type,
        out StoryValue? starts,
        out int knownTo
    )
    {
        (starts, knownTo) = (null, -1);
        while (phrase.Is(index, ","))
        {
            index++;
            if (phrase.Is(index, "starts"))
            {
                var reader = context.ReaderOf(phrase, Scope.Empty, index + 1);
                starts = reader.ReadConstant(SlotSpec.Of(type));
                index = starts is null ? phrase.Count : reader.Position;
            }
            else if (phrase.Is(index, "known") && phrase.Is(index + 1, "to"))
            {
                knownTo = index + 2;
                index = AfterKnownTo(phrase, knownTo);
            }
            else if (phrase.Is(index, "also"))
            {
                index++;
            }
            else
            {
                break;
            }
        }

        if (index < phrase.Count)
        {
            context.Report(
                DeclarationFindings.NotReadable(phrase.At(index, phrase.Count), "state", Example)
            );
        }
    }

    private static int AfterKnownTo(Phrase phrase, int index)
    {
        while (index < phrase.Count && !(phrase.Is(index, ",") && EndsWho(phrase, index + 1)))
        {
            index++;
        }

        return index;
    }

    /// <summary>Whether another option begins here.</summary>
    internal static bool EndsWho(Phrase phrase, int index) =>
        phrase.IsOneOf(index, "starts", "also")
        || (phrase.Is(index, "known") && phrase.Is(index + 1, "to"));
}
