namespace Mathilda.Language.Binding;

/// <summary>The nearest word or name, for "did you mean".</summary>
internal static class Nearest
{
    /// <summary>The nearest candidates, at most so many; none that is more than a third different.</summary>
    public static IReadOnlyList<string> Of(
        string word,
        IEnumerable<string> candidates,
        int count = 3
    )
    {
        var key = word.ToLowerInvariant();
        var limit = Math.Max(1, key.Length / 3);
        var found = new List<(string Name, int Distance)>();
        foreach (var candidate in candidates)
        {
            var distance = Distance(key, candidate.ToLowerInvariant(), limit);
            if (distance <= limit && !found.Exists(f => f.Name == candidate))
            {
                found.Add((candidate, distance));
            }
        }

        return
        [
            .. found
                .OrderBy(f => f.Distance)
                .ThenBy(f => f.Name, StringComparer.Ordinal)
                .Take(count)
                .Select(f => f.Name),
        ];
    }

    /// <summary>How many letters must be changed, added, left out or swapped; more than the limit counts as limit + 1.</summary>
    public static int Distance(string a, string b, int limit)
    {
        if (Math.Abs(a.Length - b.Length) > limit || a.Length > 64 || b.Length > 64)
        {
            return limit + 1;
        }

        var rows = new int[3][];
        for (var r = 0; r < 3; r++)
        {
            rows[r] = new int[b.Length + 1];
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0][j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var (row, above, higher) = (rows[i % 3], rows[(i + 2) % 3], rows[(i + 1) % 3]);
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var cost = a[i - 1] == b[j - 1] ? 0 : 1;
                var best = Math.Min(Math.Min(above[j] + 1, row[j - 1] + 1), above[j - 1] + cost);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    best = Math.Min(best, higher[j - 2] + 1);
                }

                row[j] = best;
                least = Math.Min(least, best);
            }

            if (least > limit)
            {
                return limit + 1;
            }
        }

        return rows[a.Length % 3][b.Length];
    }
}
