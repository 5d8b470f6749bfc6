using Mathilda.Coverage;
using Mathilda.Views.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Coverage;

/// <summary>Coverage as text: each passage with the lines that rest on it, then how many there are.</summary>
public static class CoverageText
{
    private const int PointWidth = 6;

    /// <param name="title">The story's.</param>
    /// <param name="answer">What was found.</param>
    /// <param name="options">Colour and width.</param>
    /// <param name="openOnly">Only passages that nothing covers.</param>
    public static string Render(
        string title,
        CoverageAnswer answer,
        TextOptions options,
        bool openOnly
    )
    {
        var canvas = new Canvas(options);
        foreach (var source in answer.Sources)
        {
            var rows = source.Rows.Where(r => !openOnly || !r.IsCovered).ToList();
            if (rows.Count == 0)
            {
                continue;
            }

            canvas.Line(source.Source.Name, Ink.Strong);
            foreach (var row in rows)
            {
                WriteRow(canvas, row);
            }

            canvas.End();
        }

        WriteSummary(canvas, title, answer);
        return canvas.ToString();
    }

    private static void WriteRow(Canvas canvas, PassageCoverage row)
    {
        var point = row.Passage.Point.PadRight(PointWidth);
        canvas.Space(2).Write(point, Ink.Frame);
        canvas.Line(Fitting.Cut(row.Passage.Text, canvas.Options.Width - PointWidth - 2));
        if (!row.IsCovered)
        {
            canvas.Space(PointWidth + 4).Line("nothing rests on it", Ink.Warning);
        }

        EventText.Columns(
            canvas,
            PointWidth + 4,
            [.. row.Lines.Select(line => (Said(line), EventText.Place(line.Where)))]
        );
    }

    private static string Said(CitingLine line)
    {
        var words = Fitting.Cut(line.Where.Text, 64);
        return line switch
        {
            { Skipped: "" } => "left aside",
            { Skipped: { } why } => $"left aside: {Fitting.Cut(why, 52)}",
            { Id: { } id } => $"{words}  #{id}",
            _ => words,
        };
    }

    private static void WriteSummary(Canvas canvas, string title, CoverageAnswer answer)
    {
        var open = answer.Sources.Sum(s => s.Open);
        canvas.Write(title, Ink.Strong);
        if (answer.Sources.Count == 0)
        {
            canvas.Line(": no source to hold it against");
        }
        else if (open == 0)
        {
            canvas.Line(" covers its sources", Ink.Good);
        }
        else
        {
            canvas.Line($" leaves {Counting.Count(open, "passage")} open", Ink.Warning);
        }

        foreach (var source in answer.Sources)
        {
            canvas.Space(2).Line(Counts(source), Ink.Faint);
        }

        foreach (var name in answer.NotGiven)
        {
            canvas.Space(2).Line($"{name}: not looked up, its text was not given", Ink.Faint);
        }
    }

    private static string Counts(SourceCoverage source)
    {
        var aside = source.LeftAside == 0 ? "" : $", {source.LeftAside} left aside";
        var open = source.Open == 0 ? "" : $", {source.Open} open";
        return $"{source.Source.Name}: {Counting.Count(source.Rows.Count, "passage")}, {source.Told} told{aside}{open}";
    }
}
