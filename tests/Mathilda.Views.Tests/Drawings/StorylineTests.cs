using Mathilda.Views.Drawings.Charts;
using Mathilda.Views.Drawings.Layout;

namespace Mathilda.Views.Tests.Drawings;

/// <summary>Orders and rows of storylines, on random ones (seeds are named) and against looking at everything.</summary>
public sealed class StorylineTests
{
    [Fact]
    public void Crossings_are_pairs_that_change_sides()
    {
        Assert.Equal(0, Storyline.Crossings([1, 2, 3], [1, 2, 3]));
        Assert.Equal(3, Storyline.Crossings([1, 2, 3], [3, 2, 1]));
        Assert.Equal(1, Storyline.Crossings([1, 9, 2], [2, 1, 8]));
        Assert.Equal(0, Storyline.Crossings([], [1, 2]));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Exact_is_as_good_as_looking_at_everything(uint seed)
    {
        var story = Random(seed, lines: 4, columns: 4);
        var exact = CrossingSearch.Exact(story);
        AssertFits(story, exact);
        Assert.Equal(Least(story), Storyline.Crossings(exact));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_search_is_between_the_least_and_the_naive_order(uint seed)
    {
        var story = Random(seed, lines: 5, columns: 6);
        var found = CrossingSearch.Search(story);
        AssertFits(story, found);
        Assert.InRange(
            Storyline.Crossings(found),
            Storyline.Crossings(CrossingSearch.Exact(story)),
            Storyline.Crossings(story.NaiveOrder)
        );
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_larger_story_is_never_worse_than_naive(uint seed)
    {
        var story = Random(seed, lines: 18, columns: 25);
        var found = CrossingSearch.Find(story);
        AssertFits(story, found);
        Assert.True(Storyline.Crossings(found) <= Storyline.Crossings(story.NaiveOrder));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Rows_keep_their_distances(uint seed)
    {
        var story = Random(seed, lines: 12, columns: 80);
        var orders = CrossingSearch.Find(story);
        var spacing = new StorylineSpacing(18, (_, _) => 10, (_, _, _) => 25, (_, _) => 2);
        var rows = new StorylineRows(story, orders, spacing).Place();
        for (var column = 0; column < orders.Count; column++)
        {
            Assert.All(rows[column], y => Assert.True(y >= 10));
            for (var i = 1; i < rows[column].Length; i++)
            {
                var block = story.Columns[column].Single(b => b.Contains(orders[column][i]));
                var distance = rows[column][i] - rows[column][i - 1];
                if (block.Contains(orders[column][i - 1]))
                {
                    Assert.Equal(18, distance);
                }
                else
                {
                    Assert.True(distance >= 25);
                }
            }
        }
    }

    [Fact]
    public void Who_never_has_to_move_runs_straight()
    {
        var story = new Storyline(
            2,
            [
                [
                    [0],
                    [1],
                ],
                [
                    [0, 1],
                ],
                [
                    [0, 1],
                ],
                [
                    [0],
                    [1],
                ],
            ]
        );
        var spacing = new StorylineSpacing(10, (_, _) => 0, (_, _, _) => 10, (_, _) => 1);
        var rows = new StorylineRows(story, story.NaiveOrder, spacing).Place();
        Assert.All(rows, r => Assert.Equal([0, 10], r));
    }

    [Theory]
    [MemberData(nameof(Seeds))]
    public void The_network_simplex_finds_the_least_sum(uint seed)
    {
        var dice = new Dice(seed);
        const int nodes = 5;
        List<Stretch> edges = [];
        for (var to = 1; to < nodes; to++)
        {
            edges.Add(new Stretch(dice.Next(to), to, dice.Next(3), dice.Next(4)));
            edges.Add(new Stretch(dice.Next(to), to, dice.Next(3), dice.Next(4)));
        }

        var places = NetworkSimplex.Solve(nodes, edges);
        Assert.All(edges, e => Assert.True(places[e.To] - places[e.From] >= e.Least));
        Assert.Equal(LeastSum(edges, nodes), Sum(edges, places));
    }

    public static TheoryData<uint> Seeds() =>
        [.. Enumerable.Range(1, 25).Select(i => (uint)i * 7919)];

    internal static Storyline Random(uint seed, int lines, int columns)
    {
        var dice = new Dice(seed);
        var spans = Enumerable
            .Range(0, lines)
            .Select(_ => (From: dice.Next(columns), Length: 1 + dice.Next(columns)))
            .ToList();
        var all = new List<IReadOnlyList<int[]>>();
        for (var column = 0; column < columns; column++)
        {
            var here = Enumerable
                .Range(0, lines)
                .Where(l => spans[l].From <= column && column < spans[l].From + spans[l].Length)
                .ToList();
            dice.Shuffle(here);
            var blocks = new List<int[]>();
            for (var i = 0; i < here.Count; )
            {
                var size = Math.Min(1 + dice.Next(3), here.Count - i);
                blocks.Add([.. here.GetRange(i, size)]);
                i += size;
            }

            all.Add(blocks);
        }

        return new Storyline(lines, all);
    }

    private static void AssertFits(Storyline story, IReadOnlyList<int[]> orders)
    {
        Assert.Equal(story.Columns.Count, orders.Count);
        for (var column = 0; column < orders.Count; column++)
        {
            var left = orders[column].AsEnumerable();
            Assert.Equal(story.NaiveOrder[column].Order(), left.Order());
            while (left.Any())
            {
                var block = story.Columns[column].Single(b => b.Contains(left.First()));
                Assert.Equal(block.Order(), left.Take(block.Length).Order());
                left = left.Skip(block.Length);
            }
        }
    }

    // Every order of every column with every order of the next: by looking, not by the method under test.
    private static int Least(Storyline story)
    {
        var best = int.MaxValue;
        Look(0, [], 0);
        return best;

        void Look(int column, int[] before, int sum)
        {
            if (sum >= best)
            {
                return;
            }

            if (column == story.Columns.Count)
            {
                best = sum;
                return;
            }

            foreach (var order in AllOrders.Of(story.Columns[column]))
            {
                Look(column + 1, order, sum + Pairs(before, order));
            }
        }
    }

    private static int Pairs(int[] left, int[] right)
    {
        var both = left.Intersect(right).ToList();
        return both.SelectMany(_ => both, (a, b) => (a, b))
            .Count(p =>
                Array.IndexOf(left, p.a) < Array.IndexOf(left, p.b)
                && Array.IndexOf(right, p.a) > Array.IndexOf(right, p.b)
            );
    }

    private static int LeastSum(List<Stretch> edges, int nodes)
    {
        const int far = 9;
        var best = int.MaxValue;
        var places = new int[nodes];
        Look(0);
        return best;

        void Look(int node)
        {
            if (node == nodes)
            {
                if (edges.All(e => places[e.To] - places[e.From] >= e.Least))
                {
                    best = Math.Min(best, Sum(edges, places));
                }

                return;
            }

            for (places[node] = 0; places[node] < far; places[node]++)
            {
                Look(node + 1);
            }
        }
    }

    private static int Sum(List<Stretch> edges, int[] places) =>
        edges.Sum(e => e.Weight * (places[e.To] - places[e.From]));
}
