using Mathilda.Views.Drawings.Layout;

namespace Mathilda.Views.Tests.Drawings;

/// <summary>Orders of layered graphs, against looking at everything.</summary>
public sealed class LayerOrderTests
{
    [Theory]
    [MemberData(nameof(StorylineTests.Seeds), MemberType = typeof(StorylineTests))]
    public void Exact_is_the_least_and_the_search_is_between(uint seed)
    {
        var graph = Random(seed);
        var least = Least(graph);
        Assert.Equal(least, graph.Crossings(LayerOrders.Exact(graph)));
        Assert.InRange(
            graph.Crossings(LayerOrders.Search(graph)),
            least,
            graph.Crossings(graph.Layers)
        );
    }

    private static LayeredGraph Random(uint seed)
    {
        var dice = new Dice(seed);
        int[][] layers =
        [
            [0, 1, 2],
            [3, 4, 5, 6],
            [7, 8, 9],
        ];
        var edges = new HashSet<(int, int)>();
        for (var i = 0; i < 14; i++)
        {
            var layer = dice.Next(2);
            edges.Add(
                (
                    layers[layer][dice.Next(layers[layer].Length)],
                    layers[layer + 1][dice.Next(layers[layer + 1].Length)]
                )
            );
        }

        return new LayeredGraph(layers, [.. edges]);
    }

    private static int Least(LayeredGraph graph) =>
        (
            from a in Permutations(graph.Layers[0])
            from b in Permutations(graph.Layers[1])
            from c in Permutations(graph.Layers[2])
            select Count(graph, a, b) + Count(graph, b, c)
        ).Min();

    private static IEnumerable<int[]> Permutations(int[] items) =>
        items.Length < 2
            ? [items]
            : items.SelectMany(i =>
                Permutations([.. items.Where(o => o != i)]).Select(rest => (int[])[i, .. rest])
            );

    private static int Count(LayeredGraph graph, int[] left, int[] right)
    {
        var edges = graph.Edges.Where(e => left.Contains(e.From) && right.Contains(e.To)).ToList();
        return edges
            .SelectMany(_ => edges, (e, f) => (e, f))
            .Count(p =>
                Array.IndexOf(left, p.e.From) < Array.IndexOf(left, p.f.From)
                && Array.IndexOf(right, p.e.To) > Array.IndexOf(right, p.f.To)
            );
    }
}
