using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>Where everything of a chart stands, in units of the drawing.</summary>
internal sealed class ChartLayout
{
    public const double Pitch = 132;
    public const double BandWidth = 100;
    public const double FlatWidth = 72;
    public const double TitleSize = 12;
    public const double PlaceSize = 10;
    public const double PlaceLine = 12;
    public const double NameSize = 12;
    public const double NameLine = 13;
    public const int MostTitleLines = 4;
    private const double Margin = 16;
    private const double NumberHeight = 16;
    private const double TitleLine = 14;
    private const double EventRow = 22;
    private const double Legend = 44;
    private const int InBlock = 18;
    private const int BandPad = 10;
    private const int SingleDistance = 15;
    private readonly IReadOnlyList<int[]> _rows;

    public ChartLayout(ChartPlan plan)
    {
        Plan = plan;
        Orders = CrossingSearch.Find(plan.Story);
        var spacing = new StorylineSpacing(InBlock, Above, Between, Weight);
        _rows = new StorylineRows(plan.Story, Orders, spacing).Place();
        TitleLines = plan.Scenes.Select(s => Titles(s).Count).Append(1).Max();
        HeadHeight = Margin + NumberHeight + (TitleLines * TitleLine) + EventRow;
        var lowest = _rows.SelectMany(r => r).Append(0).Max();
        BodyHeight = lowest + BandPad + 8;
        Width = Math.Max((2 * Margin) + NameRoom + (plan.Scenes.Count * Pitch), ChartLegend.Width);
        Height = HeadHeight + BodyHeight + Legend;
    }

    public ChartPlan Plan { get; }

    public IReadOnlyList<int[]> Orders { get; }

    public int TitleLines { get; }

    public double HeadHeight { get; }

    public double BodyHeight { get; }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The least x of a name.</summary>
    public static double Left => Margin;

    private static double NameRoom => 120;

    /// <summary>The middle of a column; column 0 is the names' at the left.</summary>
    public static double Middle(int column) => Margin + NameRoom + ((column - 0.5) * Pitch);

    public static double FlatStart(int column) => Middle(column) - (FlatWidth / 2);

    public static double FlatEnd(int column) => Middle(column) + (FlatWidth / 2);

    public static double BandStart(int column) => Middle(column) - (BandWidth / 2);

    /// <summary>The row of dots, one for each event.</summary>
    public double EventY => HeadHeight - (EventRow / 2);

    public static double EventX(int column, int index, int count)
    {
        var step = Math.Min(10, (BandWidth - 6) / Math.Max(count - 1, 1));
        return Middle(column) + ((index - ((count - 1) / 2.0)) * step);
    }

    public static double NumberY => Margin + 8;

    public static double TitleY(int line) => Margin + NumberHeight + 8 + (line * TitleLine);

    /// <summary>Where a line runs in a column in which it stands.</summary>
    public double Y(int column, int line) =>
        HeadHeight + _rows[column][Array.IndexOf(Orders[column], line)];

    public static IReadOnlyList<string> Titles(StagedScene scene) =>
        TextWidth.Wrap(scene.Title, TitleSize, Pitch - 12, MostTitleLines);

    public static IReadOnlyList<string> Places(Meeting meeting) =>
        meeting.Place is null ? [] : TextWidth.Wrap(meeting.Place, PlaceSize, BandWidth - 8, 2);

    public static IReadOnlyList<string> Names(string name) =>
        TextWidth.Wrap(name, NameSize, NameRoom - 14, 2);

    /// <summary>The room that a band takes above its first line.</summary>
    public static int BandTop(Meeting meeting) =>
        BandPad + (int)(Places(meeting).Count * PlaceLine);

    public static int BandBottom => BandPad;

    private int Above(int column, int line) =>
        8 + (Plan.MeetingOf(column, line) is { } meeting ? BandTop(meeting) : Half(column, line));

    private int Between(int column, int upper, int lower)
    {
        var above = Plan.MeetingOf(column, upper);
        var below = Plan.MeetingOf(column, lower);
        return above is null && below is null
            ? Math.Max(SingleDistance, Half(column, upper) + Half(column, lower) + 3)
            : (above is null ? Half(column, upper) : BandPad)
                + (below is null ? Half(column, lower) : BandTop(below))
                + 8;
    }

    // Half the height of what stands in a column outside a band: a line, or a name of one or two lines.
    private int Half(int column, int line) =>
        column != Plan.Lines[line].First - 1 ? 2
        : Names(Plan.Lines[line].Person.Name).Count == 1 ? 7
        : 14;

    // Straight where people are on stage; names stand before the line they name.
    private int Weight(int column, int line)
    {
        if (column == Plan.Lines[line].First)
        {
            return 12;
        }

        var before = Plan.MeetingOf(column - 1, line) is not null;
        var here = Plan.MeetingOf(column, line) is not null;
        return before && here ? 4
            : before || here ? 3
            : 2;
    }
}
