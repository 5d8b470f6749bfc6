using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads a fact that fills the phrase; null (and a finding) if there is none, or more than one.</summary>
    public FactReference? ReadWholeFact()
    {
        var fillers = new List<Filler>();
        AddFacts(Position, ReadingMode.Event, fillers);
        var whole = fillers.Find(filler => filler.End == phrase.Count);
        if (whole?.Facts is [var only])
        {
            Position = phrase.Count;
            return only;
        }

        if (whole is not null)
        {
            Report(SentenceFindings.NotConcrete(phrase.Here));
        }
        else
        {
            ReportNoState(Position, ReadingMode.Event);
        }

        return null;
    }
}
