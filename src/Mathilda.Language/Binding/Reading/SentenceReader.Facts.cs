using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>How deep "A believes B believes …" may go.</summary>
    private const int BeliefLimit = 8;

    /// <summary>Every sentence of a state that can be read at this place as a fact, also one that somebody believes.</summary>
    private void AddFacts(int index, ReadingMode mode, List<Filler> fillers, int depth = 0)
    {
        foreach (var slot in _scope.Slots)
        {
            if (slot.Slot.TakesFact && EndOfSlot(slot, index) is var end && end >= 0)
            {
                fillers.Add(
                    Fact(
                        index,
                        end,
                        [new FactReference { Slot = slot.Slot }],
                        names: 1,
                        literals: 0
                    )
                );
            }
        }

        if (depth < BeliefLimit)
        {
            AddBelievedFacts(index, mode, fillers, depth);
        }

        AddStateFacts(index, fillers);
    }

    private int EndOfSlot(ScopedSlot slot, int index) =>
        EndOf(slot.Words, phrase.Is(index, "the") ? index + 1 : index);

    private void AddBelievedFacts(int index, ReadingMode mode, List<Filler> fillers, int depth)
    {
        foreach (var hit in HitsAt(index))
        {
            if (
                hit.Value is not { } holder
                || !IsKnower(hit)
                || !phrase.IsOneOf(hit.End, "believes", "believe")
            )
            {
                continue;
            }

            var start = phrase.Is(hit.End + 1, "that") ? hit.End + 2 : hit.End + 1;
            var inner = new List<Filler>();
            AddFacts(start, mode, inner, depth + 1);
            foreach (var filler in inner)
            {
                var facts = filler.Facts!.Select(fact =>
                    fact with
                    {
                        Holders = [holder, .. fact.Holders],
                    }
                );
                fillers.Add(
                    Fact(index, filler.End, [.. facts], filler.Names + 1, filler.Literals + 1)
                );
            }
        }
    }

    private void AddStateFacts(int index, List<Filler> fillers)
    {
        foreach (var reading in Match(lexicon.StatePatterns, index, ReadingMode.Event))
        {
            if (FactsOf(reading) is { } facts)
            {
                fillers.Add(Fact(index, reading.End, facts, reading.Names, reading.Literals));
            }
        }
    }

    private static Filler Fact(
        int start,
        int end,
        IReadOnlyList<FactReference> facts,
        int names,
        int literals
    ) =>
        new()
        {
            Sort = FillerSort.Fact,
            Start = start,
            End = end,
            Facts = facts,
            Names = names,
            Literals = literals,
        };

    /// <summary>The facts that a sentence of a state says, one for each choice from its lists; null if it says no plain fact.</summary>
    private static List<FactReference>? FactsOf(Reading reading)
    {
        var sentence = (StateSentence)reading.Sentence;
        var facts = new List<FactReference>
        {
            new()
            {
                State = sentence.State,
                IsNegated = sentence.IsNegated && !sentence.State.Type.IsYesNo,
            },
        };
        if (sentence.State.Type.IsYesNo)
        {
            facts[0] = facts[0] with
            {
                Value = sentence.IsNegated ? ConstantExpression.No : ConstantExpression.Yes,
            };
        }

        if (sentence.SaysEmpty)
        {
            facts[0] = facts[0] with { Value = new ConstantExpression(StoryValue.Empty) };
        }

        var arguments = new Expression[sentence.State.Slots.Count];
        facts[0] = facts[0] with { Arguments = arguments };
        for (var i = 0; i < reading.Fillers.Length; i++)
        {
            var spread = new List<FactReference>();
            foreach (var fact in facts)
            {
                if (!Fill(fact, sentence.Slots[i], reading.Fillers[i], spread))
                {
                    return null;
                }
            }

            facts = spread;
        }

        return facts.Count > 0 && facts.TrueForAll(IsComplete) ? facts : null;
    }

    private static bool IsComplete(FactReference fact) =>
        fact.Value is not null && fact.Arguments.All(argument => argument is not null);

    private static bool Fill(FactReference fact, int slot, Filler filler, List<FactReference> into)
    {
        if (slot < 0)
        {
            switch (filler.Sort)
            {
                case FillerSort.Empty:
                    into.Add(fact with { Value = new ConstantExpression(StoryValue.Empty) });
                    return true;
                case FillerSort.Known:
                    into.Add(
                        fact with
                        {
                            Value = new ConstantExpression(StoryValue.Empty),
                            IsNegated = !fact.IsNegated,
                        }
                    );
                    return true;
                case FillerSort.Unknown:
                    into.Add(fact with { Value = new ConstantExpression(StoryValue.Unknown) });
                    return true;
            }
        }

        if (filler.Sort is not (FillerSort.One or FillerSort.Many))
        {
            return false;
        }

        foreach (var item in filler.Items())
        {
            into.Add(
                slot < 0
                    ? fact with
                    {
                        Value = item,
                    }
                    : fact with
                    {
                        Arguments = Replaced(fact.Arguments, slot, item),
                    }
            );
        }

        return true;
    }

    private static Expression[] Replaced(
        IReadOnlyList<Expression> items,
        int index,
        Expression item
    )
    {
        Expression[] copy = [.. items];
        copy[index] = item;
        return copy;
    }

    private bool IsKnower(NameHit hit) =>
        hit.Kinds.Any(kind =>
            kind.IsA(lexicon.Kinds.Person) || ReferenceEquals(kind, lexicon.AudienceKind)
        );
}
