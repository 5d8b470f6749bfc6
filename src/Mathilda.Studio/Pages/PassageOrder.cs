using System.Globalization;
using Mathilda.Language.Syntax;

namespace Mathilda.Studio.Pages;

/// <summary>Passages in the order of their numbers: headings and fields first, then sentences.</summary>
public sealed class PassageOrder : IComparer<Passage>
{
    public static PassageOrder OfAll { get; } = new();

    public int Compare(Passage? x, Passage? y) =>
        x is null || y is null
            ? 0
            : (KeyOf(x.First), KeyOf(x.Last)).CompareTo((KeyOf(y.First), KeyOf(y.Last)));

    private static (char Kind, int Paragraph, int Sentence) KeyOf(string point)
    {
        var kind = char.IsLetter(point[0]) ? point[0] : 'z';
        var parts = point.TrimStart(kind).Split('.');
        return (kind, Number(parts[0]), parts.Length > 1 ? Number(parts[1]) : 0);
    }

    private static int Number(string digits) =>
        int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : int.MaxValue;
}
