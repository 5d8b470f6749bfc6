using Mathilda.Language.Model;
using Mathilda.Language.Syntax;
using Mathilda.Language.Text;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Says why no <c>at(Léon)</c> could be read here.</summary>
    private void ReportNoTerm(int start, int open)
    {
        if (TryTermAt(start, out var term, out var after))
        {
            var none = (term as ReadExpression)?.State.Type.Empty;
            Report(ConditionFindings.Uncompared(phrase.At(start, after), none));
            return;
        }

        var name = phrase.At(start, open);
        var states = lexicon.States.Find(
            WordText.KeyOf(
                [.. Enumerable.Range(start, open - start).Select(i => phrase[i].Token)],
                0,
                open - start
            )
        );
        if (states.Count == 0)
        {
            Report(
                SentenceFindings.UnknownState(
                    name,
                    Spelling.Nearest(name.Text, lexicon.States.Names)
                )
            );
            return;
        }

        var index = open + 1;
        for (var slot = 0; index < phrase.Count; slot++)
        {
            if (!TryExpressionAt(index, out _, out var end))
            {
                ReportNoArgument(
                    index,
                    slot < states[0].Slots.Count
                        ? SlotSpec.Of(states[0].Slots[slot])
                        : new SlotSpec { Kinds = [lexicon.Kinds.Thing] }
                );
                return;
            }

            if (!phrase.Is(end, ","))
            {
                if (!phrase.Is(end, ")"))
                {
                    Report(ConditionFindings.NotClosed(phrase.At(open, open + 1)));
                    return;
                }

                Report(
                    SentenceFindings.OtherSlots(
                        phrase.At(start, end + 1),
                        name.Text,
                        [.. states.Select(state => state.ToString())]
                    )
                );
                return;
            }

            index = end + 1;
        }

        Report(ConditionFindings.NotClosed(phrase.At(open, open + 1)));
    }

    private void ReportNoArgument(int index, SlotSpec spec)
    {
        if (OpenAfterName(index) is var open && open > 0)
        {
            ReportNoTerm(index, open);
            return;
        }

        if (IsStop(index))
        {
            Report(ConditionFindings.Missing(phrase.At(index, index + 1)));
            return;
        }

        var end = index;
        while (end < phrase.Count && phrase[end].Token.Kind != TokenKind.Symbol)
        {
            end++;
        }

        ReportNoName(index, spec, Math.Max(end, index + 1));
    }
}
