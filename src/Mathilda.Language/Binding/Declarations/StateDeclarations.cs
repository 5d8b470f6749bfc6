using System.Globalization;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Binds <c>state trade(person) is a trade, starts none, known to person</c>: names, slots, values. Sentences and meanings follow.</summary>
internal sealed class StateDeclarations(BindingContext context)
{
    private const string Example = "state trade(person) is a trade, starts none";

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
        if (ReadSlots(phrase, open + 1, out var index) is not { } slots)
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
            if (ReadType(phrase, index + 1, out index) is not { } read)
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

    private List<Slot>? ReadSlots(Phrase phrase, int index, out int end)
    {
        var slots = new List<Slot>();
        end = index;
        while (true)
        {
            var colon = index;
            while (colon < phrase.Count && phrase[colon].IsNamePart)
            {
                colon++;
            }

            var hasName = colon > index && phrase.Is(colon, ":");
            var start = hasName ? colon + 1 : index;
            if (
                start >= phrase.Count
                || context.Lexicon.Kinds.FindAt(phrase, start, out end) is not { } kind
            )
            {
                context.Report(
                    DeclarationFindings.UnknownKind(
                        phrase.At(start, Math.Max(colon, start + 1)),
                        context.Lexicon.Kinds
                    )
                );
                return null;
            }

            var name = hasName ? phrase.TextOf(index, colon) : phrase.TextOf(start, end);
            if (slots.Exists(slot => slot.Name == name))
            {
                context.Report(
                    DeclarationFindings.Slots(
                        phrase.At(index, end),
                        $"Two slots are called `{name}`.",
                        "Name them: `(a: person, b: person)`."
                    )
                );
                return null;
            }

            slots.Add(new Slot(name, kind));
            if (phrase.Is(end, ")"))
            {
                end++;
                return slots;
            }

            if (!phrase.Is(end, ","))
            {
                context.Report(
                    DeclarationFindings.NotReadable(phrase.At(end, end + 1), "state", Example)
                );
                return null;
            }

            index = end + 1;
        }
    }

    private StateType? ReadType(Phrase phrase, int index, out int end)
    {
        if (phrase.IsOneOf(index, "a", "an"))
        {
            index++;
        }

        end = index;
        if (phrase.Is(index, "number") && context.Lexicon.Kinds.FindAt(phrase, index, out _) is null)
        {
            return ReadNumber(phrase, index, out end);
        }

        var kinds = new List<Kind>();
        string? empty = null;
        do
        {
            index = kinds.Count == 0 && empty is null ? index : end + 1;
            if (phrase.IsOneOf(index, "nobody", "nowhere") || phrase.Is(index, "nothing"))
            {
                empty = phrase[index].Key;
                end = index + 1;
            }
            else if (
                index < phrase.Count
                && context.Lexicon.Kinds.FindAt(phrase, index, out end) is { } kind
            )
            {
                kinds.Add(kind);
            }
            else
            {
                context.Report(
                    DeclarationFindings.UnknownKind(
                        phrase.At(index, index + 1),
                        context.Lexicon.Kinds
                    )
                );
                return null;
            }
        } while (phrase.Is(end, "or"));

        return new StateType { Kinds = kinds, Empty = empty };
    }

    private StateType? ReadNumber(Phrase phrase, int index, out int end)
    {
        end = index + 4;
        if (
            TryInt(phrase, index + 1, out var min)
            && phrase.Is(index + 2, "to")
            && TryInt(phrase, index + 3, out var max)
            && min <= max
        )
        {
            return new StateType
            {
                IsNumber = true,
                Min = min,
                Max = max,
            };
        }

        context.Report(
            DeclarationFindings.NotReadable(
                phrase.At(index, end),
                "state",
                "state money(person) is a number 0 to 100"
            )
        );
        return null;
    }

    private static bool TryInt(Phrase phrase, int index, out int value)
    {
        value = 0;
        return index < phrase.Count
            && phrase[index].Token.Kind == TokenKind.Number
            && int.TryParse(
                phrase[index].Key,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out value
            );
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
                var reader = context.ReaderOf(phrase, new Scope { IsConcrete = true }, index + 1);
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
