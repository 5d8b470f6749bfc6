using System.Globalization;
using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>A table of who knows what, as text: a column a person, a sign a cell, and a legend.</summary>
public static class KnowledgeTableText
{
    private const int ColumnWidth = 3;
    private const int LeastLabel = 24;

    public static string Render(KnowledgeTable table, TextOptions options)
    {
        var canvas = new Canvas(options);
        if (table.Rows.Count == 0)
        {
            canvas.Line("Nothing to tell: nobody is ignorant of what matters, or wrong about it.");
            return canvas.ToString();
        }

        canvas.Line(Title(table), Ink.Strong);
        var most = Math.Max(options.Width - (table.People.Count * ColumnWidth) - 4, LeastLabel);
        var width = Math.Min(table.Rows.Max(r => Cells.WidthOf(Label(table, r))), most);
        canvas.Space(2 + width);
        for (var i = 0; i < table.People.Count; i++)
        {
            canvas.Write(Number(i).PadLeft(ColumnWidth), Ink.Frame);
        }

        canvas.End();
        foreach (var row in table.Rows)
        {
            WriteRow(canvas, Label(table, row), width, row.Stances);
        }

        WriteLegend(canvas, table);
        return canvas.ToString();
    }

    private static string Title(KnowledgeTable table) =>
        table.Fact is { } fact
            ? $"{fact}, at the end of every scene"
            : table.After switch
            {
                null => "Who knows what at the end",
                "start" => "Who knows what at the start",
                var id => $"Who knows what after #{id}",
            };

    private static string Label(KnowledgeTable table, KnowledgeTableRow row) =>
        table.Fact is not null && !row.IsSo ? $"{row.Label} (not so)" : row.Label;

    private static void WriteRow(
        Canvas canvas,
        string label,
        int width,
        IReadOnlyList<Stance> stances
    )
    {
        canvas.Space(2).Write(label);
        if (Cells.WidthOf(label) > width)
        {
            canvas.End().Space(2 + width);
        }
        else
        {
            canvas.Space(width - Cells.WidthOf(label));
        }

        foreach (var stance in stances)
        {
            canvas.Space(ColumnWidth - 1).Write(Sign(stance), InkOf(stance));
        }

        canvas.End();
    }

    private static void WriteLegend(Canvas canvas, KnowledgeTable table)
    {
        canvas.End();
        EventText.Columns(
            canvas,
            2,
            [.. table.People.Select((name, i) => ($"{Number(i), 2} {name}", ""))]
        );
        var dead = table.Rows.Any(r => r.Stances.Contains(Stance.Dead)) ? "   x is dead" : "";
        canvas
            .Space(2)
            .Line(
                $"+ knows   ! believes otherwise   ? does not know   - has no idea   . the texts do not say{dead}",
                Ink.Faint
            );
    }

    private static string Number(int column) => (column + 1).ToString(CultureInfo.InvariantCulture);

    private static string Sign(Stance stance) =>
        stance switch
        {
            Stance.Knows or Stance.KnowsNot => "+",
            Stance.WronglyBelieves => "!",
            Stance.DoesNotKnow => "?",
            Stance.Unaware => "-",
            Stance.NotStated => ".",
            Stance.Dead => "x",
            _ => throw new ArgumentOutOfRangeException(nameof(stance)),
        };

    private static Ink InkOf(Stance stance) =>
        stance switch
        {
            Stance.Knows or Stance.KnowsNot => Ink.Good,
            Stance.WronglyBelieves => Ink.Error,
            _ => Ink.Plain,
        };
}
