using Mathilda.Language.Syntax;

namespace Mathilda.Coverage;

/// <summary>Looks up what a locator names.</summary>
/// <remarks>A stretch of sentences takes no headings and fields with it, and the other way round.</remarks>
internal static class PassageFinder
{
    /// <summary>The places in <see cref="SourceDocument.Passages"/>; empty if the first or the last of them is not there, or the last comes first.</summary>
    public static IReadOnlyList<int> Find(SourceDocument source, Passage passage)
    {
        var first = source.PlaceOf(passage.First);
        var last = source.PlaceOf(passage.Last, last: true);
        if (first < 0 || last < first)
        {
            return [];
        }

        var kind = KindOf(passage.First);
        return KindOf(passage.Last) != kind
            ? []
            :
            [
                .. Enumerable
                    .Range(first, last - first + 1)
                    .Where(place => KindOf(source.Passages[place].Point) == kind),
            ];
    }

    /// <summary>The letter a point begins with; 0 for sentences.</summary>
    private static char KindOf(string point) => char.IsLetter(point[0]) ? point[0] : '0';
}
