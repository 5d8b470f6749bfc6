namespace Mathilda.Views.Drawings.Layout;

/// <summary>Chooses one of the orders offered for each column so that neighbours cost least together.</summary>
/// <remarks>
/// Dynamic programming over columns. Where all orders are offered the result is the least there is: the exact method of Kostitsyna, Nöllenburg,
/// Polishchuk, Schulz, Strash, "On minimizing crossings in storyline visualizations", Graph Drawing 2015.
/// </remarks>
internal static class OrderPath
{
    /// <param name="offered">For each column at least one order.</param>
    /// <param name="cost">What an order of a column and one of the next cost; not negative.</param>
    /// <returns>One order a column; of equal ones the first offered.</returns>
    public static IReadOnlyList<int[]> Best(
        IReadOnlyList<IReadOnlyList<int[]>> offered,
        Func<int[], int[], int> cost
    )
    {
        if (offered.Count == 0)
        {
            return [];
        }

        var totals = new long[offered[0].Count];
        var from = new int[offered.Count][];
        for (var column = 1; column < offered.Count; column++)
        {
            (totals, from[column]) = Step(totals, offered[column - 1], offered[column], cost);
        }

        var chosen = new int[offered.Count][];
        var at = Array.IndexOf(totals, totals.Min());
        for (var column = offered.Count - 1; column >= 0; column--)
        {
            chosen[column] = offered[column][at];
            at = column == 0 ? 0 : from[column][at];
        }

        return chosen;
    }

    private static (long[] Totals, int[] From) Step(
        long[] before,
        IReadOnlyList<int[]> left,
        IReadOnlyList<int[]> right,
        Func<int[], int[], int> cost
    )
    {
        var totals = new long[right.Count];
        var from = new int[right.Count];
        for (var r = 0; r < right.Count; r++)
        {
            totals[r] = long.MaxValue;
            for (var l = 0; l < left.Count; l++)
            {
                if (
                    before[l] < totals[r]
                    && before[l] + cost(left[l], right[r]) is var sum
                    && sum < totals[r]
                )
                {
                    totals[r] = sum;
                    from[r] = l;
                }
            }
        }

        return (totals, from);
    }
}
