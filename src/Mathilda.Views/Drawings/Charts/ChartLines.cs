using System.Globalization;
using System.Text;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>The people of a chart: whole lines on stage, broken ones elsewhere, names, and marks where a life ends.</summary>
internal sealed class ChartLines(ChartLayout layout, DrawingOptions options, SvgPage page)
{
    // After so many columns elsewhere a line says again whose it is.
    private const int LongAbsence = 5;
    private const string OnStage = "line on";
    private const string Elsewhere = "line off";
    private const string Unknown = "line lost";

    public void Draw()
    {
        page.Open("g", ("class", "people"));
        for (var line = 0; line < layout.Plan.Lines.Count; line++)
        {
            var person = layout.Plan.Lines[line].Person;
            var link = options.PersonLink(person.Name);
            page.Open(
                "g",
                ("class", $"person {DrawingStyle.ColourClass(layout.Plan.People[line])}"),
                ("data-person", person.Name)
            );
            page.OpenLink(link);
            DrawWay(line);
            DrawNames(line);
            DrawEnd(line);
            page.CloseLink(link);
            page.Close();
        }

        page.Close();
    }

    private void DrawWay(int line)
    {
        var way = layout.Plan.Lines[line];
        var path = new StringBuilder();
        string? drawn = null;
        var start = ChartLayout.FlatStart(way.First) - 10;
        MoveTo(path, start, layout.Y(way.First - 1, line));
        for (var column = way.First; column <= way.Last; column++)
        {
            var from = column == way.First ? start : ChartLayout.FlatEnd(column - 1);
            var before = column == way.First ? StateOf(column, line) : StateOf(column - 1, line);
            var here = StateOf(column, line);
            Draw(before == OnStage ? here : before, from, layout.Y(column - 1, line));
            CurveTo(
                path,
                (from, layout.Y(column - 1, line)),
                (ChartLayout.FlatStart(column), layout.Y(column, line))
            );
            Draw(here, ChartLayout.FlatStart(column), layout.Y(column, line));
            path.Append($" H{SvgPage.Number(ChartLayout.FlatEnd(column))}");
        }

        End();

        // Ends the path where the kind of stroke changes.
        void Draw(string state, double x, double y)
        {
            if (drawn is not null && drawn != state)
            {
                End();
                MoveTo(path, x, y);
            }

            drawn = state;
        }

        void End()
        {
            page.Shape("path", way.Person.Name, ("class", drawn), ("d", path.ToString()));
            path.Clear();
        }
    }

    private string StateOf(int column, int line) =>
        layout.Plan.MeetingOf(column, line) is not null ? OnStage
        : layout.Plan.Scenes[column - 1].Whereabouts[layout.Plan.People[line]] is null ? Unknown
        : Elsewhere;

    private void DrawNames(int line)
    {
        var way = layout.Plan.Lines[line];
        var names = ChartLayout.Names(way.Person.Name);
        page.Lines(
            names,
            ChartLayout.FlatStart(way.First) - 15,
            layout.Y(way.First - 1, line) + 4 - ((names.Count - 1) * ChartLayout.NameLine / 2),
            ChartLayout.NameLine,
            ("class", "name halo"),
            ("text-anchor", "end")
        );
        var absent = 0;
        for (var column = way.First; column <= way.Last; column++)
        {
            var isOn = layout.Plan.MeetingOf(column, line) is not null;
            if (isOn && absent >= LongAbsence)
            {
                page.Text(
                    "text",
                    TextWidth.Cut(way.Person.Name, 10, ChartLayout.Pitch - 20),
                    ("class", "name again halo"),
                    ("x", ChartLayout.Middle(column - 1)),
                    ("y", layout.Y(column - 1, line) + 3.5),
                    ("text-anchor", "middle")
                );
            }

            absent = isOn ? 0 : absent + 1;
        }
    }

    private void DrawEnd(int line)
    {
        var way = layout.Plan.Lines[line];
        var x = ChartLayout.FlatEnd(way.Last);
        var y = layout.Y(way.Last, line);
        if (way.Dies == way.Last)
        {
            page.Shape(
                "path",
                way.Person.Death is { } death ? $"{way.Person.Name} dies: {death.Sentence}" : null,
                ("class", "death"),
                ("data-event", way.Person.Death?.Index),
                ("d", Cross(x, y))
            );
        }
        else
        {
            page.Shape("circle", null, ("class", "mark"), ("cx", x), ("cy", y), ("r", 3.5));
        }
    }

    /// <summary>The mark where a life ends.</summary>
    public static string Cross(double x, double y) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"M{SvgPage.Number(x - 5)} {SvgPage.Number(y - 5)} l10 10 m0 -10 l-10 10"
        );

    private static void MoveTo(StringBuilder path, double x, double y) =>
        path.Append($"M{SvgPage.Number(x)} {SvgPage.Number(y)}");

    // Level at both ends.
    private static void CurveTo(
        StringBuilder path,
        (double X, double Y) from,
        (double X, double Y) to
    )
    {
        var middle = SvgPage.Number((from.X + to.X) / 2);
        path.Append(
            from.Y == to.Y
                ? $" H{SvgPage.Number(to.X)}"
                : $" C{middle} {SvgPage.Number(from.Y)} {middle} {SvgPage.Number(to.Y)} {SvgPage.Number(to.X)} {SvgPage.Number(to.Y)}"
        );
    }
}
