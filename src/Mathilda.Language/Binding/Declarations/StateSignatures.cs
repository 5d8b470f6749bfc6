using System.Globalization;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>Reads the slots of a state, and the values it can have: <c>(a: person, b: person) is a place or nowhere</c>.</summary>
internal sealed class StateSignatures(BindingContext context)
{
    public const string Example = "state trade(person) is a trade, starts none";

    /// <summary>Reads slots up to the closing bracket; null (and a finding) if they cannot be read.</summary>
    public List<Slot>? ReadSlots(Phrase phrase, int index, out int end)
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

    /// <summary>Reads what stands after "is"; null (and a finding) if it cannot be read.</summary>
    public StateType? ReadType(Phrase phrase, int index, out int end)
    {
        if (phrase.IsOneOf(index, "a", "an"))
        {
            index++;
        }

        end = index;
        if (
            phrase.Is(index, "number") && context.Lexicon.Kinds.FindAt(phrase, index, out _) is null
        )
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
}
