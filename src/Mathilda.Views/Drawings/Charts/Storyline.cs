namespace Mathilda.Views.Drawings.Charts;

/// <summary>Lines through columns; in a column, the lines of a block lie next to one another.</summary>
/// <param name="LineCount">Lines are numbered from 0.</param>
/// <param name="Columns">For each column its blocks; a line stands in at most one, and in all columns from its first to its last.</param>
internal sealed record Storyline(int LineCount, IReadOnlyList<IReadOnlyList<int[]>> Columns)
{
    /// <summary>The blocks as they come, one below the other.</summary>
    public IReadOnlyList<int[]> NaiveOrder =>
        [.. Columns.Select(blocks => blocks.SelectMany(b => b).ToArray())];

    /// <summary>How often lines cross between neighbouring columns.</summary>
    public static int Crossings(IReadOnlyList<int[]> orders)
    {
        var sum = 0;
        for (var i = 1; i < orders.Count; i++)
        {
            sum += Crossings(orders[i - 1], orders[i]);
        }

        return sum;
    }

    /// <summary>How many pairs of lines stand in one order on the left and in the other on the right.</summary>
    public static int Crossings(int[] left, int[] right)
    {
        Span<int> places = stackalloc int[right.Length];
        var shared = 0;
        var crossings = 0;
        foreach (var line in right)
        {
            var place = Array.IndexOf(left, line);
            if (place < 0)
            {
                continue;
            }

            // Those already there that stood below it on the left.
            var at = shared++;
            while (at > 0 && places[at - 1] > place)
            {
                places[at] = places[at - 1];
                at--;
                crossings++;
            }

            places[at] = place;
        }

        return crossings;
    }
}
