using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>The condition that a sentence of a state says.</summary>
    private Expression ConditionOf(Reading reading)
    {
        var sentence = (StateSentence)reading.Sentence;
        var filling = new StateFilling(sentence, phrase.At(reading.Start, reading.End));

        // The subject and lists stand outside a negation ("Léon and Tony are not alive": neither is), "a weapon" and "every guard" inside.
        var order = Enumerable
            .Range(0, reading.Fillers.Length)
            .OrderBy(i =>
                i == 0 ? 0
                : reading.Fillers[i].Sort == FillerSort.Many ? 1
                : 2
            )
            .ToList();
        var outside = order.Count(i => i == 0 || reading.Fillers[i].Sort == FillerSort.Many);
        return Fill(0);

        Expression Fill(int step)
        {
            if (step == outside && sentence.IsNegated)
            {
                return Negation.Of(FillInside(step));
            }

            return FillInside(step);
        }

        Expression FillInside(int step)
        {
            if (step == order.Count)
            {
                return filling.Condition();
            }

            return FillOne(
                sentence.Slots[order[step]],
                reading.Fillers[order[step]],
                filling,
                () => Fill(step + 1)
            );
        }
    }

    private Expression FillOne(int slot, Filler filler, StateFilling filling, Func<Expression> rest)
    {
        switch (filler.Sort)
        {
            case FillerSort.One:
                filling.Set(slot, filler.Value!);
                return rest();
            case FillerSort.Many:
                var parts = new List<Expression>();
                foreach (var item in filler.Items())
                {
                    filling.Set(slot, item);
                    parts.Add(rest());
                }

                return new AllExpression(parts) { Where = filling.Where };
            case FillerSort.Some or FillerSort.Every or FillerSort.None when slot >= 0:
                return Quantified(filler.Sort, filler.Kind!, slot, filling, rest);
            case FillerSort.Known or FillerSort.Empty when slot >= 0:
                var sort = filler.Sort == FillerSort.Known ? FillerSort.Some : FillerSort.None;
                return Quantified(sort, filling.State.Slots[slot].Kind!, slot, filling, rest);
            case FillerSort.Every:
                Report(ConditionFindings.EveryAsValue(phrase.At(filler.Start, filler.End)));
                return rest();
            default:
                filling.ValueFiller = filler;
                return rest();
        }
    }

    private static Expression Quantified(
        FillerSort sort,
        Kind kind,
        int slot,
        StateFilling filling,
        Func<Expression> rest
    )
    {
        var variable = new Slot(kind.Name, kind);
        filling.Set(slot, new SlotExpression(variable));
        Expression all = new QuantifiedExpression(sort == FillerSort.Every, variable, rest())
        {
            Where = filling.Where,
        };
        return sort == FillerSort.None ? Negation.Of(all) : all;
    }
}
