using Mathilda.Answers;
using Mathilda.Views.Drawings.Svg;

namespace Mathilda.Views.Drawings.Places;

/// <summary>A place as a box: its name, who and what is there, and the boxes of the places in it, in rows.</summary>
internal sealed class PlaceBox
{
    public const double HeadHeight = 26;
    public const double LineHeight = 17;
    public const double Pad = 12;
    private const double Gap = 14;
    private const double LeastWidth = 116;
    private const double MostText = 240;

    /// <param name="index">In <see cref="Whereabouts.Places"/>; −1 for all of them.</param>
    /// <param name="name">What stands above.</param>
    /// <param name="occupants">Who and what is there.</param>
    /// <param name="ways">The ways from it, in words.</param>
    /// <param name="inner">The places in it.</param>
    /// <param name="rowWidth">Rows of inner boxes are not wider, if they have two.</param>
    public PlaceBox(
        int index,
        string name,
        IReadOnlyList<Occupant> occupants,
        IReadOnlyList<string> ways,
        IReadOnlyList<PlaceBox> inner,
        double rowWidth
    )
    {
        Index = index;
        Name = name;
        Occupants = occupants;
        Ways = ways;
        Inner = inner;
        var head = index < 0 ? 0 : HeadHeight;
        var texts = occupants
            .Select(o => TextWidth.OfBold(Shown(o), 12) + 18)
            .Concat(ways.Select(w => TextWidth.Of(ShownWay(w), 10) + 18))
            .Append(TextWidth.OfBold(ShownName, 12))
            .Append(LeastWidth);
        var lines = occupants.Count + ways.Count;
        var (x, y) = (Pad, head + (lines * LineHeight) + (lines > 0 ? 6 : 0));
        var (rowHeight, widest) = (0.0, 0.0);
        foreach (var box in inner)
        {
            if (x > Pad && x + box.Width > rowWidth)
            {
                (x, y, rowHeight) = (Pad, y + rowHeight + Gap, 0);
            }

            (box.X, box.Y) = (x, y);
            x += box.Width + Gap;
            rowHeight = Math.Max(rowHeight, box.Height);
            widest = Math.Max(widest, x - Gap - Pad);
        }

        Width = (2 * Pad) + Math.Max(widest, texts.Max());
        Height = y + rowHeight + (inner.Count > 0 ? Pad - 2 : 4);
    }

    public int Index { get; }

    public string Name { get; }

    public IReadOnlyList<Occupant> Occupants { get; }

    public IReadOnlyList<string> Ways { get; }

    public IReadOnlyList<PlaceBox> Inner { get; }

    /// <summary>From the left of the box around it.</summary>
    public double X { get; private set; }

    /// <summary>From the top of the box around it.</summary>
    public double Y { get; private set; }

    public double Width { get; }

    public double Height { get; }

    public string ShownName => TextWidth.Cut(Name, 12, MostText);

    public static string ShownWay(string way) => TextWidth.Cut(way, 10, MostText);

    /// <summary>"Ann, with the crown and the key".</summary>
    public static string Shown(Occupant who) =>
        TextWidth.Cut(
            who.Has.Count == 0 ? who.Name : $"{who.Name}, with {string.Join(", ", who.Has)}",
            12,
            MostText
        );
}
