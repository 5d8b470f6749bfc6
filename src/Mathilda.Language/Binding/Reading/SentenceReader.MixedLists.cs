using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

internal sealed partial class SentenceReader
{
    /// <summary>Reads a sentence whose subject is a list of several kinds: "the cook and the pot are at the kitchen" is said of two states.</summary>
    /// <returns>One reading for each kind, all to the same place; null if there is none.</returns>
    private List<Reading>? MatchMixed(int start, ReadingMode mode)
    {
        var any = new SlotSpec
        {
            Kinds = [.. lexicon.Kinds.All.Where(kind => kind.Parents.Count == 0)],
        };
        foreach (
            var list in FillersAt(start, any, mode, isFirst: true)
                .Where(filler => filler.Sort == FillerSort.Many)
                .OrderByDescending(filler => filler.End)
        )
        {
            if (ReadParts(list, start, mode) is { } readings)
            {
                return readings;
            }
        }

        return null;
    }

    private List<Reading>? ReadParts(Filler list, int start, ReadingMode mode)
    {
        var readings = new List<Reading>();
        foreach (var part in list.Items().GroupBy(RootOf))
        {
            Filler? subject = null;
            foreach (var item in part)
            {
                var one = new Filler
                {
                    Sort = FillerSort.One,
                    Start = list.Start,
                    End = list.End,
                    Value = item,
                };
                subject = subject is null
                    ? one
                    : new Filler
                    {
                        Sort = FillerSort.Many,
                        Start = list.Start,
                        End = list.End,
                        Before = subject,
                        Last = one,
                    };
            }

            var found = Match(lexicon.StatePatterns, start, mode, null, subject);
            if (found.Count == 0 || (readings.Count > 0 && found[0].End != readings[0].End))
            {
                return null;
            }

            readings.Add(found[0]);
        }

        return readings;
    }

    /// <summary>The kind at the root of what something is.</summary>
    private static Kind? RootOf(Expression expression)
    {
        var kind = expression switch
        {
            ConstantExpression { Value.Entity: { Kinds.Count: > 0 } entity } => entity.Kinds[0],
            SlotExpression slot => slot.Slot.Kind,
            _ => null,
        };
        while (kind is { Parents.Count: > 0 })
        {
            kind = kind.Parents[0];
        }

        return kind;
    }
}
