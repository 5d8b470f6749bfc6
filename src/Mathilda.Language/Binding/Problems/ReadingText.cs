namespace Mathilda.Language.Binding;

/// <summary>A reading as the writer would write it so that nothing else can be read: with quoted names.</summary>
internal static class ReadingText
{
    public static string Of(Phrase phrase, Reading reading)
    {
        var parts = new List<string>();
        var index = reading.Start;
        foreach (var filler in reading.Fillers)
        {
            Add(index, filler.Start);
            if (filler.Sort is FillerSort.One or FillerSort.Many && filler.Before is null)
            {
                var hasArticle =
                    filler.End - filler.Start > 1 && WordText.IsArticle(phrase[filler.Start].Key);
                parts.Add($"\"{phrase.TextOf(filler.Start + (hasArticle ? 1 : 0), filler.End)}\"");
            }
            else
            {
                Add(filler.Start, filler.End);
            }

            index = filler.End;
        }

        Add(index, reading.End);
        return $"`{string.Join(' ', parts)}` ({reading.Sentence.Shown})";

        void Add(int start, int end)
        {
            if (end > start)
            {
                parts.Add(phrase.TextOf(start, end));
            }
        }
    }
}
