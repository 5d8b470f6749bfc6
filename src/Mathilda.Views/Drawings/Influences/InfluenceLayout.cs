using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Influences;

/// <summary>Where works and people stand: what came first to the left, each column by when its members are named.</summary>
internal sealed class InfluenceLayout
{
    public const double TextSize = 12;
    public const double LineHeight = 15;
    public const double BoxWidth = 170;
    private const double Margin = 16;
    private const double Between = 70;
    private const double Gap = 12;
    private const int MostLines = 3;
    private readonly Dictionary<string, int> _column = new(StringComparer.Ordinal);
    private readonly Dictionary<string, double> _y = new(StringComparer.Ordinal);

    /// <param name="links">From whom to whom.</param>
    public InfluenceLayout(IReadOnlyList<(string From, string To)> links)
    {
        Links = links;
        Names = [.. links.SelectMany(l => new[] { l.From, l.To }).Distinct(StringComparer.Ordinal)];
        foreach (var name in Names)
        {
            Place(name, []);
        }

        var columns = Names.GroupBy(n => _column[n]).OrderBy(c => c.Key).ToList();
        var tallest = columns.Select(c => c.Sum(n => HeightOf(n) + Gap)).DefaultIfEmpty(0).Max();
        foreach (var column in columns)
        {
            var y = Margin + ((tallest - column.Sum(n => HeightOf(n) + Gap)) / 2);
            foreach (var name in column)
            {
                _y[name] = y;
                y += HeightOf(name) + Gap;
            }
        }

        Width =
            (2 * Margin) + (columns.Count * BoxWidth) + (Math.Max(columns.Count - 1, 0) * Between);
        Height = (2 * Margin) + tallest - Gap;
    }

    public IReadOnlyList<(string From, string To)> Links { get; }

    public IReadOnlyList<string> Names { get; }

    public double Width { get; }

    public double Height { get; }

    public double Left(string name) => Margin + (_column[name] * (BoxWidth + Between));

    public double Top(string name) => _y[name];

    public double Middle(string name) => _y[name] + (HeightOf(name) / 2);

    public static double HeightOf(string name) => 14 + (Lines(name).Count * LineHeight);

    public static IReadOnlyList<string> Lines(string name) =>
        TextWidth.Wrap(name, TextSize, BoxWidth - 18, MostLines);

    // One column after the last of those that led to it; a ring is cut where it closes.
    private int Place(string name, HashSet<string> under)
    {
        if (_column.TryGetValue(name, out var known))
        {
            return known;
        }

        if (!under.Add(name))
        {
            return -1;
        }

        var column = Links
            .Where(l => l.To == name)
            .Select(l => Place(l.From, under) + 1)
            .DefaultIfEmpty(0)
            .Max();
        under.Remove(name);
        _column[name] = column;
        return column;
    }
}
