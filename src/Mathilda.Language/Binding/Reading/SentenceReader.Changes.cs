using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>A sentence of a state that becomes so.</summary>
    private bool ReadStateChange(IReadOnlyList<Expression> holders, List<Effect> into)
    {
        var start = Position;
        var readings = Match(lexicon.StatePatterns, start, ReadingMode.Effect);
        if (readings.Count == 0)
        {
            if (MatchMixed(start, ReadingMode.Effect) is { } mixed)
            {
                return mixed.TrueForAll(part => ReadStateChange(part, holders, into));
            }

            ReportNoState(start, ReadingMode.Effect);
            return false;
        }

        if (Ambiguous(readings, reading => ExactText.Of(ConditionOf(reading))) is { } other)
        {
            Report(SentenceFindings.Ambiguous(phrase, readings[0], other));
            return false;
        }

        return ReadStateChange(readings[0], holders, into);
    }

    private bool ReadStateChange(
        Reading reading,
        IReadOnlyList<Expression> holders,
        List<Effect> into
    )
    {
        Position = reading.End;
        var sentence = (StateSentence)reading.Sentence;
        var arguments = new Expression[sentence.State.Slots.Count];
        var value =
            sentence.State.Type.IsYesNo ? StoryValue.Of(!sentence.IsNegated)
            : sentence.SaysEmpty ? StoryValue.Empty
            : (StoryValue?)null;
        Expression? constant = value is { } yesNo ? new ConstantExpression(yesNo) : null;
        return FillChange(reading, 0, arguments, constant, holders, into);
    }

    private bool FillChange(
        Reading reading,
        int step,
        Expression[] arguments,
        Expression? value,
        IReadOnlyList<Expression> holders,
        List<Effect> into
    )
    {
        var sentence = (StateSentence)reading.Sentence;
        if (step == reading.Fillers.Length)
        {
            return AssignRead(reading, arguments, value, holders, into);
        }

        var slot = sentence.Slots[step];
        var filler = reading.Fillers[step];
        switch (filler.Sort)
        {
            case FillerSort.One or FillerSort.Many:
                return filler
                    .Items()
                    .All(item =>
                        FillChange(
                            reading,
                            step + 1,
                            With(item),
                            slot < 0 ? item : value,
                            holders,
                            into
                        )
                    );
            case FillerSort.Empty or FillerSort.Unknown when slot < 0:
                var word = filler.Sort == FillerSort.Empty ? StoryValue.Empty : StoryValue.Unknown;
                return FillChange(
                    reading,
                    step + 1,
                    arguments,
                    new ConstantExpression(word),
                    holders,
                    into
                );
            case FillerSort.Every when slot >= 0:
                var variable = new Slot(filler.Kind!.Name, filler.Kind);
                var changes = new List<Effect>();
                var read = FillChange(
                    reading,
                    step + 1,
                    With(new SlotExpression(variable)),
                    value,
                    holders,
                    changes
                );
                into.Add(
                    new EachEffect(variable, changes)
                    {
                        Where = phrase.At(reading.Start, reading.End),
                    }
                );
                return read;
            default:
                Report(ConditionFindings.NotOneName(phrase.At(filler.Start, filler.End)));
                return false;
        }

        Expression[] With(Expression item) =>
            slot < 0 ? arguments : Replaced(arguments, slot, item);
    }

    private bool AssignRead(
        Reading reading,
        Expression[] arguments,
        Expression? value,
        IReadOnlyList<Expression> holders,
        List<Effect> into
    )
    {
        var sentence = (StateSentence)reading.Sentence;
        if (sentence.IsNegated && !sentence.State.Type.IsYesNo)
        {
            if (sentence.State.Type.Empty is null || sentence.SaysEmpty)
            {
                Report(
                    ConditionFindings.NegatedChange(
                        phrase.At(reading.Start, reading.End),
                        sentence.State
                    )
                );
                return false;
            }

            value = new ConstantExpression(StoryValue.Empty);
        }

        return value is not null
            && Assign(holders, sentence.State, [.. arguments], value, reading.Start, into);
    }

    private enum MindVerb
    {
        Believes,
        Learns,
    }

    private MindVerb? MindVerbAt(int index) =>
        phrase.IsOneOf(index, "believes", "believe") ? MindVerb.Believes
        : phrase.IsOneOf(index, "learns", "learn") ? MindVerb.Learns
        : null;

    /// <summary><c>P believes …</c>, <c>P learns …</c>; null if neither stands here.</summary>
    private bool? TryMindChange(IReadOnlyList<Expression> holders, List<Effect> into)
    {
        Filler? people = null;
        foreach (var filler in FillersAt(Position, KnowerSpec, ReadingMode.Effect, isFirst: true))
        {
            if (
                !filler.OwesPossessive
                && MindVerbAt(filler.End) is not null
                && (people is null || filler.End > people.End)
            )
            {
                people = filler;
            }
        }

        if (people is null)
        {
            return null;
        }

        if (holders.Count >= BeliefLimit)
        {
            Report(ConditionFindings.BeliefTooDeep(phrase.At(Position, phrase.Count), BeliefLimit));
            return false;
        }

        var verb = MindVerbAt(people.End)!.Value;
        var start = phrase.Is(people.End + 1, "that") ? people.End + 2 : people.End + 1;
        return ReadMindChange(people, verb, start, holders, into);
    }

    private bool ReadMindChange(
        Filler people,
        MindVerb verb,
        int start,
        IReadOnlyList<Expression> holders,
        List<Effect> into
    )
    {
        if (people.Sort is FillerSort.One or FillerSort.Many)
        {
            return people.Items().All(person => ReadInMind(person, verb, start, holders, into));
        }

        if (people.Sort != FillerSort.Every)
        {
            Report(ConditionFindings.NotOneName(phrase.At(people.Start, people.End)));
            return false;
        }

        var variable = new Slot(people.Kind!.Name, people.Kind);
        var changes = new List<Effect>();
        var read = ReadInMind(new SlotExpression(variable), verb, start, holders, changes);
        into.Add(new EachEffect(variable, changes) { Where = phrase.At(people.Start, Position) });
        return read;
    }

    private bool ReadInMind(
        Expression person,
        MindVerb verb,
        int start,
        IReadOnlyList<Expression> holders,
        List<Effect> into
    )
    {
        Position = start;
        IReadOnlyList<Expression> chain = [.. holders, person];
        return verb == MindVerb.Learns ? ReadLearning(chain, into) : ReadChange(chain, into);
    }

    /// <summary><c>P learns TERM [from Q]</c>.</summary>
    private bool ReadLearning(IReadOnlyList<Expression> chain, List<Effect> into)
    {
        do
        {
            var start = Position;
            if (!TryTermAt(start, out var term, out var end) || term is not ReadExpression read)
            {
                Report(ConditionFindings.TermMissing(phrase.At(start, phrase.Count)));
                return false;
            }

            Position = end;
            Expression value = read;
            if (Take("from"))
            {
                if (NameAt(Position, IsPerson) is not { } source)
                {
                    ReportNoName(Position, new SlotSpec { Kinds = [lexicon.Kinds.Person] });
                    return false;
                }

                Position = source.End;
                value = new BelievedExpression(source.Value!, read) { Where = read.Where };
            }

            if (read.State.Means is not null)
            {
                Report(ConditionFindings.SetsDefined(phrase.At(start, end), read.State));
                return false;
            }

            into.Add(
                new AssignEffect(chain, read.State, read.Arguments, value)
                {
                    Where = phrase.At(start, Position),
                }
            );
        } while (phrase.Is(Position, "and") && OpenAfterName(Position + 1) > 0 && Take("and"));

        return true;
    }

    private bool IsPerson(NameHit hit) =>
        hit.Value is not null && hit.Kinds.Any(kind => kind.IsA(lexicon.Kinds.Person));
}
