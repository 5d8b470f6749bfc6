using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Knowledge;

/// <summary>Who knows what, as a matrix: people and the audience across, facts or scenes down.</summary>
/// <remarks>
/// A cell carries <c>data-person</c> and <c>data-stance</c>, its row <c>data-fact</c> (or <c>data-event</c>, for a course). The stance is told by the form
/// of the sign, not by colour alone.
/// </remarks>
public static class KnowledgeDrawing
{
    private const double Margin = 16;
    private const double Column = 30;
    private const double LineHeight = 14;
    private const double TextSize = 12;
    private const double LabelWidth = 330;
    private const double Slope = 0.7071;

    private static readonly (Stance Stance, string Words)[] Legend =
    [
        (Stance.Knows, "knows"),
        (Stance.WronglyBelieves, "is wrong"),
        (Stance.DoesNotKnow, "does not know"),
        (Stance.Unaware, "has no idea"),
        (Stance.NotStated, "the texts do not say"),
    ];

    /// <param name="table">The table.</param>
    /// <param name="cast">Everybody by name, in order of declaration: for the colours.</param>
    /// <param name="options">The surroundings.</param>
    public static string Render(
        KnowledgeTable table,
        IReadOnlyList<string> cast,
        DrawingOptions options
    )
    {
        var rows = table
            .Rows.Select(r => TextWidth.Wrap(r.Label, TextSize, LabelWidth, 3))
            .ToList();
        var widest = table.People.Select(p => TextWidth.OfBold(Shown(p), TextSize)).Append(0).Max();
        var head = Margin + (widest * Slope) + 16;
        var height = head + rows.Sum(HeightOf) + 44;
        var width = Math.Max(
            Margin + LabelWidth + 12 + (table.People.Count * Column) + (widest * Slope) + Margin,
            (2 * Margin) + Legend.Sum(l => Room(l.Words))
        );
        return Frame.Draw(
            options,
            "knowledge",
            (width, height),
            Title(table),
            $"{table.People.Count} people across, {table.Rows.Count} lines down; each cell says how somebody stands to it.",
            page =>
            {
                DrawPeople(table, cast, options, page, head);
                var y = head;
                for (var i = 0; i < rows.Count; i++)
                {
                    DrawRow(table, i, rows[i], y, cast, options, page);
                    y += HeightOf(rows[i]);
                }

                DrawLegend(page, y + 24);
            }
        );
    }

    private static string Title(KnowledgeTable table) =>
        table.Fact is { } fact ? $"Who knows that {fact}, scene by scene"
        : table.After is null ? "Who knows what at the end"
        : table.After == "start" ? "Who knows what at the start"
        : $"Who knows what after #{table.After}";

    private static string Shown(string person) => TextWidth.Cut(person, TextSize, 160);

    private static double HeightOf(IReadOnlyList<string> lines) => 10 + (lines.Count * LineHeight);

    private static double X(int column) => Margin + LabelWidth + 12 + ((column + 0.5) * Column);

    private static void DrawPeople(
        KnowledgeTable table,
        IReadOnlyList<string> cast,
        DrawingOptions options,
        SvgPage page,
        double head
    )
    {
        for (var i = 0; i < table.People.Count; i++)
        {
            var name = table.People[i];
            var link = options.PersonLink(name);
            page.OpenLink(link);
            page.Text(
                "text",
                Shown(name),
                ("class", $"name {ColourOf(name, cast)}".TrimEnd()),
                ("data-person", name),
                (
                    "transform",
                    $"translate({SvgPage.Number(X(i) + 2)} {SvgPage.Number(head - 8)}) rotate(-45)"
                )
            );
            page.CloseLink(link);
        }
    }

    private static void DrawRow(
        KnowledgeTable table,
        int index,
        IReadOnlyList<string> lines,
        double y,
        IReadOnlyList<string> cast,
        DrawingOptions options,
        SvgPage page
    )
    {
        var row = table.Rows[index];
        page.Open(
            "g",
            ("class", "row"),
            ("data-fact", table.Fact is null ? row.Label : null),
            ("data-event", row.After?.Index)
        );
        page.Shape(
            "line",
            null,
            ("class", "rule"),
            ("x1", Margin),
            ("x2", X(table.People.Count) - (Column / 2)),
            ("y1", y),
            ("y2", y)
        );
        var link = row.After is { } after ? options.EventLink(after) : null;
        page.OpenLink(link);
        page.Lines(lines, Margin, y + 5 + (LineHeight * 0.8), LineHeight);
        page.CloseLink(link);
        for (var i = 0; i < row.Stances.Count; i++)
        {
            var name = table.People[i];
            page.Open(
                "g",
                ("class", $"cell {ColourOf(name, cast)}".TrimEnd()),
                ("data-person", name),
                ("data-stance", StanceSign.Word(row.Stances[i]))
            );
            StanceSign.Draw(
                page,
                row.Stances[i],
                X(i),
                y + (HeightOf(lines) / 2),
                $"{name}: {StanceSign.Word(row.Stances[i])}"
            );
            page.Close();
        }

        page.Close();
    }

    private static void DrawLegend(SvgPage page, double y)
    {
        var x = Margin + 8;
        page.Open("g", ("class", "legend"), ("aria-hidden", "true"));
        foreach (var (stance, words) in Legend)
        {
            StanceSign.Draw(page, stance, x, y, null);
            page.Text("text", words, ("class", "quiet"), ("x", x + 13), ("y", y + 3.5));
            x += Room(words);
        }

        page.Close();
    }

    private static double Room(string words) => 36 + TextWidth.Of(words, 10);

    private static string ColourOf(string name, IReadOnlyList<string> cast)
    {
        for (var i = 0; i < cast.Count; i++)
        {
            if (cast[i] == name)
            {
                return DrawingStyle.ColourClass(i);
            }
        }

        return "";
    }
}
