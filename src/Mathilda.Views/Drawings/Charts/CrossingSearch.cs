using Mathilda.Views.Drawings.Layout;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>Orders the lines of a storyline so that few cross: the fewest there can be where it is small.</summary>
/// <remarks>
/// Small storylines exactly (<see cref="OrderPath"/>). Others from several starts: sweeps by barycentre, as in Tanahashi and Ma, "Design
/// considerations for optimizing storyline visualizations", IEEE TVCG 18(12), 2012, and Liu, Wu, Wei, Liu, Liu, "StoryFlow", IEEE TVCG 19(12),
/// 2013; then each line in turn takes its best way among the others (<see cref="LineRouter"/>); then the best of all starts, column by column.
/// </remarks>
internal static class CrossingSearch
{
    private const double MostPairs = 600_000;
    private const double MostOrders = 5_040;
    private const long MostWork = 60_000_000;
    private const int MostStarts = 12;
    private const int MostSweeps = 8;
    private const int MostRounds = 12;
    private const uint Seed = 1994;

    public static IReadOnlyList<int[]> Find(Storyline story) =>
        IsSmall(story) ? Exact(story) : Search(story);

    /// <summary>Whether every order can be looked at.</summary>
    public static bool IsSmall(Storyline story)
    {
        var pairs = 0.0;
        var before = 0.0;
        foreach (var blocks in story.Columns)
        {
            var count = AllOrders.Count(blocks);
            if (count > MostOrders)
            {
                return false;
            }

            pairs += before * count;
            before = count;
        }

        return pairs <= MostPairs;
    }

    public static IReadOnlyList<int[]> Exact(Storyline story) =>
        OrderPath.Best([.. story.Columns.Select(AllOrders.Of)], Storyline.Crossings);

    /// <summary>The heuristic, also for what is small.</summary>
    public static IReadOnlyList<int[]> Search(Storyline story)
    {
        var work = story.Columns.Sum(c => Math.Pow(c.Sum(b => b.Length), 3)) * MostRounds;
        var starts = (int)Math.Clamp(MostWork / Math.Max(work, 1), 1, MostStarts);
        var isRouted = work <= MostWork * 4.0;
        var dice = new Dice(Seed);
        var found = new List<IReadOnlyList<int[]>> { story.NaiveOrder };
        for (var start = 0; start < starts; start++)
        {
            var first = start == 0 ? story.NaiveOrder : Shuffled(story, dice);
            var swept = BarycentreSweep.Run(story, first, MostSweeps);
            found.Add(isRouted ? Routed(story, swept) : swept);
        }

        var best = OrderPath.Best(
            [.. Enumerable.Range(0, story.Columns.Count).Select(c => Offered(found, c))],
            Storyline.Crossings
        );
        return isRouted ? Routed(story, best) : best;
    }

    private static IReadOnlyList<int[]> Routed(Storyline story, IReadOnlyList<int[]> orders)
    {
        var router = new LineRouter(story, orders);
        for (var round = 0; round < MostRounds && router.Improve(); round++) { }

        return router.Orders;
    }

    private static List<int[]> Offered(List<IReadOnlyList<int[]>> found, int column)
    {
        var offered = new List<int[]>();
        foreach (var order in found.Select(orders => orders[column]))
        {
            if (!offered.Any(o => o.AsSpan().SequenceEqual(order)))
            {
                offered.Add(order);
            }
        }

        return offered;
    }

    private static IReadOnlyList<int[]> Shuffled(Storyline story, Dice dice)
    {
        int[] ranks = [.. Enumerable.Range(0, story.LineCount)];
        dice.Shuffle(ranks);
        return
        [
            .. story.Columns.Select(blocks =>
                blocks
                    .OrderBy(b => b.Average(line => ranks[line]))
                    .SelectMany(b => b.OrderBy(line => ranks[line]))
                    .ToArray()
            ),
        ];
    }
}
