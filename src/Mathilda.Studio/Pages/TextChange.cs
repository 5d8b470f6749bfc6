using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>Lines in which two texts differ.</summary>
/// <param name="MineFrom">The first of mine, from 1.</param>
/// <param name="Mine">Empty where only theirs has lines.</param>
/// <param name="TheirsFrom">The first of theirs, from 1.</param>
/// <param name="Theirs">Empty where only mine has lines.</param>
public sealed record TextChange(
    int MineFrom,
    IReadOnlyList<string> Mine,
    int TheirsFrom,
    IReadOnlyList<string> Theirs
)
{
    private const long MostCells = 4_000_000;

    /// <summary>The changes between two texts, in order: as few lines as a longest common subsequence leaves.</summary>
    /// <remarks>Where too much differs for that, one change from the first line that differs to the last.</remarks>
    public static IReadOnlyList<TextChange> Between(string mine, string theirs)
    {
        var (a, b) = (Lines(mine), Lines(theirs));
        var (first, last) = SharedEnds.Of(a, b);
        var (m, n) = (a.Length - first - last, b.Length - first - last);
        return m == 0 && n == 0 ? []
            : (long)m * n > MostCells
                ? [Change(a, b, (first, a.Length - last), (first, b.Length - last))]
            : Walk(a, b, first, (m, n));
    }

    private static string[] Lines(string text) => text.ReplaceLineEndings("\n").Split('\n');

    private static TextChange Change(
        string[] a,
        string[] b,
        (int Start, int End) mine,
        (int Start, int End) theirs
    ) =>
        new(mine.Start + 1, a[mine.Start..mine.End], theirs.Start + 1, b[theirs.Start..theirs.End]);

    private static List<TextChange> Walk(string[] a, string[] b, int first, (int M, int N) size)
    {
        var (m, n) = size;
        var common = new int[m + 1, n + 1];
        for (var i = m - 1; i >= 0; i--)
        {
            for (var j = n - 1; j >= 0; j--)
            {
                common[i, j] =
                    a[first + i] == b[first + j]
                        ? common[i + 1, j + 1] + 1
                        : Math.Max(common[i + 1, j], common[i, j + 1]);
            }
        }

        var changes = new List<TextChange>();
        var (x, y) = (0, 0);
        while (x < m || y < n)
        {
            var (fromX, fromY) = (x, y);
            while ((x < m || y < n) && !(x < m && y < n && a[first + x] == b[first + y]))
            {
                if (y == n || (x < m && common[x + 1, y] >= common[x, y + 1]))
                {
                    x++;
                }
                else
                {
                    y++;
                }
            }

            changes.Add(Change(a, b, (first + fromX, first + x), (first + fromY, first + y)));
            while (x < m && y < n && a[first + x] == b[first + y])
            {
                (x, y) = (x + 1, y + 1);
            }
        }

        return changes;
    }
}
