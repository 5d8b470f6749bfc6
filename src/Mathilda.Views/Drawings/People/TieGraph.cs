using Mathilda.Answers;

namespace Mathilda.Views.Drawings.People;

/// <summary>The ties of a story as a graph: one edge for each two people and direction, those who hang together as one part.</summary>
internal sealed class TieGraph
{
    public TieGraph(Ties ties)
    {
        Ties = ties;
        Edges =
        [
            .. ties
                .All.GroupBy(t => (t.From, t.To))
                .Select(g => new TieEdge(g.Key.From, g.Key.To, [.. g])),
        ];
        var part = Enumerable.Range(0, ties.People.Count).ToArray();
        foreach (var edge in Edges)
        {
            var (old, now) = (part[edge.To], part[edge.From]);
            for (var i = 0; i < part.Length; i++)
            {
                part[i] = part[i] == old ? now : part[i];
            }
        }

        var groups = Enumerable
            .Range(0, part.Length)
            .GroupBy(p => part[p])
            .Select(g => g.ToList())
            .ToList();
        Parts =
        [
            .. groups.Where(g => g.Count > 1).OrderByDescending(g => g.Count).ThenBy(g => g[0]),
        ];
        Alone = [.. groups.Where(g => g.Count == 1).Select(g => g[0])];
    }

    public Ties Ties { get; }

    public IReadOnlyList<TieEdge> Edges { get; }

    /// <summary>People who hang together, largest part first.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Parts { get; }

    /// <summary>Those without a tie.</summary>
    public IReadOnlyList<int> Alone { get; }
}

/// <summary>All that one person is to another.</summary>
internal sealed record TieEdge(int From, int To, IReadOnlyList<Tie> Ties);
