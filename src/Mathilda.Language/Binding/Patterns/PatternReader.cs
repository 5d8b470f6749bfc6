using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Binding;

/// <summary>A slot of a pattern being read.</summary>
/// <param name="Part">It, as a part of the pattern.</param>
/// <param name="Spec">What may fill it.</param>
/// <param name="Index">Which slot of the declaration it is; −1 = the value of a state.</param>
internal sealed record PatternSlot(SlotPart Part, SlotSpec Spec, int Index);

/// <summary>A pattern, read.</summary>
internal sealed record PatternDraft(List<PatternPart> Parts, List<PatternSlot> Slots)
{
    /// <summary>As printed in messages: "{giver} gives {gift} to {taker}".</summary>
    public string Shown => PatternText.Of(Parts);
}

/// <summary>Reads patterns: words with their endings, and slots.</summary>
/// <param name="slotAt">Reads the slot between two braces; null (and a finding) if it cannot.</param>
internal sealed class PatternReader(
    Phrase phrase,
    List<Finding> findings,
    Func<int, int, PatternSlot?> slotAt
)
{
    private readonly PatternDraft _draft = new([], []);

    /// <summary>Reads the words from one place to another; null (and a finding) if they are no pattern.</summary>
    public PatternDraft? Read(int start, int end)
    {
        var index = start;
        while (index < end)
        {
            var next = phrase.Is(index, "{") ? ReadSlot(index, end) : ReadWord(index, end);
            if (next < 0)
            {
                return null;
            }

            index = next;
        }

        if (_draft.Parts.Count == 0 || !_draft.Parts.Exists(part => part is WordPart))
        {
            findings.Add(
                DeclarationFindings.Slots(
                    phrase.At(start, end),
                    "A sentence needs at least one word of its own.",
                    "Write it like `{who: person} go[es] to {place}`."
                )
            );
            return null;
        }

        FindVerb();
        return _draft;
    }

    private int ReadSlot(int index, int end)
    {
        var close = phrase.Find("}", index);
        if (close < 0 || close >= end)
        {
            findings.Add(
                ConditionFindings.NotClosed(phrase.At(index, index + 1)) with
                {
                    Hint = "Add `}` where the slot ends.",
                }
            );
            return -1;
        }

        if (slotAt(index + 1, close) is not { } slot)
        {
            return -1;
        }

        _draft.Parts.Add(slot.Part);
        _draft.Slots.Add(slot);
        return close + 1;
    }

    private int ReadWord(int index, int end)
    {
        var word = phrase[index];
        if (phrase.Is(index, "["))
        {
            return ReadForms(index, end, "", glued: false);
        }

        if (word.Token.Kind == TokenKind.Possessive)
        {
            _draft.Parts.Add(new WordPart("'s", "'s", Glued: true));
            return index + 1;
        }

        if (phrase.Is(index, ","))
        {
            _draft.Parts.Add(new WordPart(",", ",", Glued: true));
            return index + 1;
        }

        if (!word.IsNamePart)
        {
            findings.Add(
                DeclarationFindings.NotReadable(
                    phrase.At(index, index + 1),
                    "sentence",
                    "act {who: person} go[es] to {place}"
                )
            );
            return -1;
        }

        var text = word.Token.Text;
        if (phrase.Is(index + 1, "[") && phrase[index + 1].Token.Glued && index + 1 < end)
        {
            return ReadForms(index + 1, end, text, glued: true);
        }

        _draft.Parts.Add(new WordPart(text, text));
        return index + 1;
    }

    /// <summary><c>[es]</c> after a word, <c>[is|are]</c> alone.</summary>
    private int ReadForms(int open, int end, string stem, bool glued)
    {
        var close = phrase.Find("]", open);
        if (close < 0 || close >= end || close == open + 1)
        {
            findings.Add(
                ConditionFindings.NotClosed(phrase.At(open, open + 1)) with
                {
                    Hint = "Write the ending like `go[es]`.",
                }
            );
            return -1;
        }

        var bar = phrase.Find("|", open);
        var first = phrase.TextOf(open + 1, bar > open && bar < close ? bar : close);
        var hasTwo = bar > open && bar < close;
        var second = hasTwo ? phrase.TextOf(bar + 1, close) : null;
        _draft.Parts.Add(
            hasTwo ? new WordPart(stem + second, stem + first)
            : glued ? new WordPart(stem, stem + first)
            : new WordPart(first, first)
        );
        return close + 1;
    }

    /// <summary>Gives the verb its forms where the writer needs no mark.</summary>
    private void FindVerb()
    {
        var parts = _draft.Parts;
        if (parts.Exists(part => part is WordPart word && word.Plural != word.Singular))
        {
            return;
        }

        for (var i = 1; i < parts.Count; i++)
        {
            // Only right after a slot is it certain what the verb agrees with; "{a} and {b} are" has one form.
            if (
                parts[i] is not WordPart word
                || parts[i - 1] is not SlotPart
                || IsAfterAnd(parts, i)
            )
            {
                continue;
            }

            if (Verbs.Unmarked(word.Singular) is { } forms)
            {
                parts[i] = forms;
                return;
            }

            if (Verbs.IsModal(word.Singular))
            {
                return;
            }

            if (i == 1 && Verbs.Bare(word.Singular) is { } bare)
            {
                parts[i] = new WordPart(bare, word.Singular);
                return;
            }
        }
    }

    private static bool IsAfterAnd(List<PatternPart> parts, int index) =>
        index >= 3
        && parts[index - 2] is WordPart { Singular: "and" }
        && parts[index - 3] is SlotPart;
}
