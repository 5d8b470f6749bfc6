using Mathilda.Views.Drawings.Layout;

namespace Mathilda.Views.Drawings.Charts;

/// <summary>Where the lines run, once their order is known: with as little up and down as their distances allow.</summary>
/// <remarks>
/// The sum of all vertical moves is made least by network simplex, a stretch of columns at a time, each fixed to the one before: exact within
/// a stretch.
/// </remarks>
/// <param name="story">Lines and blocks.</param>
/// <param name="orders">The order of the lines in each column.</param>
/// <param name="spacing">Distances and weights.</param>
internal sealed class StorylineRows(
    Storyline story,
    IReadOnlyList<int[]> orders,
    StorylineSpacing spacing
)
{
    // Up to so many all columns are placed at once; beyond, the time grows with their square.
    private const int MostAtOnce = 2_000;
    private const int MostNodes = 360;

    private readonly int[][] _rows = [.. orders.Select(o => new int[o.Length])];

    /// <summary>For each column, the vertical place of each line of its order; from 0, downward.</summary>
    public IReadOnlyList<int[]> Place()
    {
        var most = orders.Sum(o => 2 * o.Length) <= MostAtOnce ? MostAtOnce : MostNodes;
        for (var first = 0; first < orders.Count; )
        {
            var nodes = 0;
            var next = first;
            while (next < orders.Count && (next == first || nodes < most))
            {
                nodes += 2 * orders[next].Length;
                next++;
            }

            // The last columns of a stretch are placed again with what comes after them.
            var kept =
                next == orders.Count ? next : Math.Max(first + 1, next - ((next - first) / 4));
            new Window(this, first, next).Solve();
            first = kept;
        }

        return _rows;
    }

    private sealed class Window(StorylineRows rows, int first, int next)
    {
        private const int Top = 0;

        private readonly List<Stretch> _edges = [];
        private readonly int[][] _nodeOf = [.. rows._rows.Select(r => new int[r.Length])];
        private readonly int[][] _offset = [.. rows._rows.Select(r => new int[r.Length])];
        private int _nodes = 1;

        public void Solve()
        {
            for (var column = first; column < next; column++)
            {
                Stack(column);
            }

            Close();
            for (var column = Math.Max(first, 1); column < next; column++)
            {
                Join(column);
            }

            var places = NetworkSimplex.Solve(_nodes, _edges);
            for (var column = first; column < next; column++)
            {
                for (var i = 0; i < rows._rows[column].Length; i++)
                {
                    rows._rows[column][i] =
                        places[_nodeOf[column][i]] + _offset[column][i] - places[Top];
                }
            }
        }

        // The blocks of a column one below the other; a block is one node.
        private void Stack(int column)
        {
            var order = rows.Order(column);
            var blockOf = rows.BlockOf(column);
            for (var i = 0; i < order.Length; i++)
            {
                var isNew = i == 0 || blockOf(order[i]) != blockOf(order[i - 1]);
                _nodeOf[column][i] = isNew ? _nodes++ : _nodes - 1;
                _offset[column][i] = isNew ? 0 : _offset[column][i - 1] + rows.Spacing.InBlock;
                if (!isNew)
                {
                    continue;
                }

                var least =
                    i == 0
                        ? rows.Spacing.Above(column, order[0])
                        : _offset[column][i - 1]
                            + rows.Spacing.Between(column, order[i - 1], order[i]);
                _edges.Add(new Stretch(i == 0 ? Top : _nodes - 2, _nodes - 1, least, 0));
            }
        }

        // A drawing no higher than it must be.
        private void Close()
        {
            var bottom = _nodes++;
            _edges.Add(new Stretch(Top, bottom, 0, 1));
            for (var column = first; column < next; column++)
            {
                if (_nodeOf[column].Length > 0)
                {
                    _edges.Add(new Stretch(_nodeOf[column][^1], bottom, _offset[column][^1], 0));
                }
            }
        }

        // Each line's move from column to column is the way from a node of its own, above both ends.
        private void Join(int column)
        {
            var left = rows.Order(column - 1);
            for (var i = 0; i < rows.Order(column).Length; i++)
            {
                var line = rows.Order(column)[i];
                var before = Array.IndexOf(left, line);
                if (before < 0)
                {
                    continue;
                }

                var weight = rows.Spacing.Weight(column, line);
                var ends = _nodes++;
                _edges.Add(new Stretch(ends, _nodeOf[column][i], -_offset[column][i], weight));
                _edges.Add(
                    column == first
                        ? new Stretch(ends, Top, -rows._rows[column - 1][before], weight)
                        : new Stretch(
                            ends,
                            _nodeOf[column - 1][before],
                            -_offset[column - 1][before],
                            weight
                        )
                );
            }
        }
    }

    private StorylineSpacing Spacing => spacing;

    private int[] Order(int column) => orders[column];

    private Func<int, int> BlockOf(int column)
    {
        var blocks = story.Columns[column];
        var blockOf = new Dictionary<int, int>();
        for (var i = 0; i < blocks.Count; i++)
        {
            foreach (var line in blocks[i])
            {
                blockOf.Add(line, i);
            }
        }

        return line => blockOf[line];
    }
}
