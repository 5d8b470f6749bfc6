namespace Mathilda.Views.Drawings.Charts;

/// <summary>Takes one line after the other out of the orders and puts it back along the way on which it crosses least; and moves blocks.</summary>
/// <remarks>
/// Sifting (Matuszewski, Schönfeld, Molitor, "Using sifting for k-layer straightline crossing minimization", Graph Drawing 1999) made for lines:
/// the best way of one line through all columns at once, the others as they are, by dynamic programming.
/// </remarks>
internal sealed class LineRouter
{
    private readonly Storyline _story;
    private readonly int[][] _orders;
    private readonly int[][] _blockOf;

    public LineRouter(Storyline story, IReadOnlyList<int[]> orders)
    {
        _story = story;
        _orders = [.. orders];
        _blockOf = [.. story.Columns.Select(c => BlocksOf(c, story.LineCount))];
    }

    public IReadOnlyList<int[]> Orders => _orders;

    /// <summary>One round over all lines and blocks.</summary>
    /// <returns>Whether fewer cross now.</returns>
    public bool Improve()
    {
        var before = Storyline.Crossings(_orders);
        for (var line = 0; line < _story.LineCount; line++)
        {
            Route(line);
        }

        for (var column = 0; column < _orders.Length; column++)
        {
            MoveBlocks(column);
        }

        return Storyline.Crossings(_orders) < before;
    }

    private void Route(int line)
    {
        var first = Array.FindIndex(_orders, o => o.Contains(line));
        var last = Array.FindLastIndex(_orders, o => o.Contains(line));
        if (first < 0)
        {
            return;
        }

        List<int[]> others =
        [
            .. Enumerable
                .Range(first, last - first + 1)
                .Select(c => _orders[c].Where(l => l != line).ToArray()),
        ];
        var ways = new int[others.Count][];
        var costs = Allowed(line, first, others[0]);
        for (var i = 1; i < others.Count; i++)
        {
            var here = Allowed(line, first + i, others[i]);
            ways[i] = Extend(
                costs,
                here,
                others[i - 1],
                others[i],
                Array.IndexOf(_orders[first + i - 1], line)
            );
            costs = here;
        }

        var place = Cheapest(costs, Array.IndexOf(_orders[last], line));
        for (var i = others.Count - 1; i >= 0; i--)
        {
            _orders[first + i] = [.. others[i][..place], line, .. others[i][place..]];
            place = i == 0 ? 0 : ways[i][place];
        }
    }

    // 0 for a place among the others where the line may stand, else more than any way costs.
    private int[] Allowed(int line, int column, int[] others)
    {
        var blocks = _blockOf[column];
        var own = blocks[line];
        var isAlone = !others.Any(l => blocks[l] == own);
        var costs = new int[others.Length + 1];
        for (var place = 0; place < costs.Length; place++)
        {
            var above = place == 0 ? -1 : blocks[others[place - 1]];
            var below = place == others.Length ? -2 : blocks[others[place]];
            costs[place] = (isAlone ? above != below : above == own || below == own) ? 0 : Never;
        }

        return costs;
    }

    private const int Never = int.MaxValue / 4;

    // Adds to the costs of the places here the cheapest way to each from the left; tells from where.
    private static int[] Extend(
        int[] left,
        int[] here,
        int[] othersLeft,
        int[] othersHere,
        int used
    )
    {
        var placeHere = new Dictionary<int, int>();
        for (var i = 0; i < othersHere.Length; i++)
        {
            placeHere.Add(othersHere[i], i);
        }

        var ways = new int[here.Length];
        Array.Fill(ways, -1);
        var best = new int[here.Length];
        Array.Fill(best, int.MaxValue);

        // For the place p on the left and q here: who stands above on one side and below on the other.
        var crossing = new int[here.Length];
        foreach (var (_, place) in placeHere.Where(o => othersLeft.Contains(o.Key)))
        {
            for (var q = place + 1; q < here.Length; q++)
            {
                crossing[q]++;
            }
        }

        for (var p = 0; p < left.Length; p++)
        {
            if (p > 0 && placeHere.TryGetValue(othersLeft[p - 1], out var passed))
            {
                for (var q = 0; q < here.Length; q++)
                {
                    crossing[q] += q > passed ? -1 : 1;
                }
            }

            for (var q = 0; q < here.Length; q++)
            {
                var cost = left[p] + crossing[q];
                if (cost < best[q] || (cost == best[q] && p == used))
                {
                    best[q] = cost;
                    ways[q] = p;
                }
            }
        }

        for (var q = 0; q < here.Length; q++)
        {
            here[q] = Math.Min(Never, here[q] + best[q]);
        }

        return ways;
    }

    private static int Cheapest(int[] costs, int used)
    {
        var least = costs.Min();
        return costs[used] == least ? used : Array.IndexOf(costs, least);
    }

    private void MoveBlocks(int column)
    {
        foreach (var block in _story.Columns[column].Where(b => b.Length > 1))
        {
            var order = _orders[column];
            var least = CostOf(column, order);
            int[] own = [.. order.Where(l => block.Contains(l))];
            int[] others = [.. order.Where(l => !block.Contains(l))];
            for (var place = 0; place <= others.Length; place++)
            {
                if (
                    place > 0
                    && place < others.Length
                    && _blockOf[column][others[place - 1]] == _blockOf[column][others[place]]
                )
                {
                    continue;
                }

                int[] moved = [.. others[..place], .. own, .. others[place..]];
                var cost = CostOf(column, moved);
                if (cost < least)
                {
                    least = cost;
                    _orders[column] = moved;
                }
            }
        }
    }

    private int CostOf(int column, int[] order) =>
        (column == 0 ? 0 : Storyline.Crossings(_orders[column - 1], order))
        + (column == _orders.Length - 1 ? 0 : Storyline.Crossings(order, _orders[column + 1]));

    private static int[] BlocksOf(IReadOnlyList<int[]> blocks, int lines)
    {
        var blockOf = new int[lines];
        Array.Fill(blockOf, -3);
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var line in blocks[i])
            {
                blockOf[line] = i;
            }
        }

        return blockOf;
    }
}
