namespace Mathilda.Views.Drawings.Layout;

/// <summary>Every order of a column that keeps its blocks together.</summary>
internal static class AllOrders
{
    /// <summary>How many there are; <see cref="double.PositiveInfinity"/> where a number has no room for it.</summary>
    public static double Count(IReadOnlyList<int[]> blocks) =>
        blocks.Aggregate(
            Factorial(blocks.Count),
            (count, block) => count * Factorial(block.Length)
        );

    public static IReadOnlyList<int[]> Of(IReadOnlyList<int[]> blocks)
    {
        var orders = new List<int[]>();
        foreach (var arranged in Permutations([.. Enumerable.Range(0, blocks.Count)]))
        {
            IEnumerable<int[]> heads =
            [
                [],
            ];
            foreach (var block in arranged)
            {
                heads =
                [
                    .. heads.SelectMany(
                        _ => Permutations(blocks[block]),
                        (h, b) => (int[])[.. h, .. b]
                    ),
                ];
            }

            orders.AddRange(heads);
        }

        return orders;
    }

    private static IEnumerable<int[]> Permutations(int[] items)
    {
        if (items.Length <= 1)
        {
            yield return items;
            yield break;
        }

        for (var i = 0; i < items.Length; i++)
        {
            int[] others = [.. items[..i], .. items[(i + 1)..]];
            foreach (var rest in Permutations(others))
            {
                yield return [items[i], .. rest];
            }
        }
    }

    private static double Factorial(int n) =>
        Enumerable.Range(1, n).Aggregate(1.0, (product, i) => product * i);
}
