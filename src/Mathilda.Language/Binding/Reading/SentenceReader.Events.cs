using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads an act's sentence; one reference for each choice from its lists, in order. Null (and a finding) if there is none.</summary>
    public List<ActReference>? ReadEvent()
    {
        var start = Position;
        var readings = Match(lexicon.ActPatterns, start, ReadingMode.Event);
        if (readings.Count == 0)
        {
            ReportNoAct(start);
            return null;
        }

        if (Ambiguous(readings, Meaning) is { } other)
        {
            Report(SentenceFindings.Ambiguous(phrase, readings[0], other));
            return null;
        }

        Position = readings[0].End;
        return ReferencesOf(readings[0]);
    }

    private string Meaning(Reading reading)
    {
        var fillers = reading.Fillers.Select(f =>
            f.Facts is { } facts
                ? string.Join(';', facts.Select(ExactText.Of))
                : string.Join(';', f.Items().Select(ExactText.Of))
        );
        return $"{reading.Sentence.Shown}|{string.Join('|', fillers)}";
    }

    private List<ActReference>? ReferencesOf(Reading reading)
    {
        var sentence = (ActSentence)reading.Sentence;
        var act = sentence.Act.Schema;
        if (act is null)
        {
            return null;
        }

        var all = new List<Argument[]> { new Argument[act.Slots.Count] };
        for (var i = 0; i < reading.Fillers.Length; i++)
        {
            var filler = reading.Fillers[i];
            List<Argument> arguments = filler.Facts is { } facts
                ? [.. facts.Select(fact => new Argument(null, fact))]
                : [.. filler.Items().Select(item => new Argument(item, null))];
            if (arguments.Count == 0)
            {
                Report(SentenceFindings.NotConcrete(phrase.At(filler.Start, filler.End)));
                return null;
            }

            all =
            [
                .. all.SelectMany(known =>
                    arguments.Select(argument => With(known, sentence.Slots[i], argument))
                ),
            ];
            if (all.Count > SpreadLimit)
            {
                Report(SceneFindings.TooMany(phrase.At(reading.Start, reading.End), SpreadLimit));
                return null;
            }
        }

        return [.. all.Select(arguments => new ActReference(act, arguments))];
    }

    private const int SpreadLimit = 10_000;

    private static Argument[] With(Argument[] arguments, int slot, Argument argument)
    {
        Argument[] copy = [.. arguments];
        copy[slot] = argument;
        return copy;
    }
}
