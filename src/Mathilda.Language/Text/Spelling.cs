using System.Text;
using Mathilda.Language.Syntax;

namespace Mathilda.Language.Text;

/// <summary>How far apart two words are, and which of many is meant: for every "did you mean".</summary>
/// <remarks>Capitals do not count. Source: Damerau 1964, Levenshtein 1966; the restricted form, in which no letter is changed twice.</remarks>
public static class Spelling
{
    private const int LongestCompared = 64;

    /// <summary>The nearest candidates, at most so many, best first; none that is more than a third different.</summary>
    public static IReadOnlyList<string> Nearest(
        string word,
        IEnumerable<string> candidates,
        int count = 3
    )
    {
        var limit = Math.Max(1, word.Length / 3);
        return
        [
            .. candidates
                .Distinct(StringComparer.Ordinal)
                .Select(candidate => (Word: candidate, Distance: Distance(word, candidate, limit)))
                .Where(c => c.Distance <= limit)
                .OrderBy(c => c.Distance)
                .ThenBy(c => c.Word, StringComparer.Ordinal)
                .Take(count)
                .Select(c => c.Word),
        ];
    }

    /// <summary>As somebody types it who looks for it: small letters without their accents.</summary>
    /// <remarks>Not <see cref="string.Normalize()"/>, which does nothing where globalization is switched off.</remarks>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (!Composition.IsMark(c))
            {
                plain.Append(char.ToLowerInvariant(Composition.Bare(c)));
            }
        }

        return plain.ToString();
    }

    /// <summary>The nearest candidate; null if all are more than a third different.</summary>
    public static string? Meant(string word, IEnumerable<string> candidates) =>
        Nearest(word, candidates, 1) is [var meant] ? meant : null;

    /// <summary>The candidate that is least far, however far; the first of equals; null if there is none.</summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? closest = null;
        var least = int.MaxValue;
        foreach (var candidate in candidates)
        {
            var distance = Distance(word, candidate, LongestCompared);
            if (distance < least)
            {
                (closest, least) = (candidate, distance);
            }
        }

        return closest;
    }

    /// <summary>How many letters must be changed, added, left out or swapped with their neighbour.</summary>
    /// <param name="a">One word.</param>
    /// <param name="b">The other.</param>
    /// <param name="limit">More than this counts as limit + 1; at least 0.</param>
    public static int Distance(string a, string b, int limit)
    {
        if (
            Math.Abs(a.Length - b.Length) > limit
            || a.Length > LongestCompared
            || b.Length > LongestCompared
        )
        {
            return limit + 1;
        }

        (a, b) = (a.ToLowerInvariant(), b.ToLowerInvariant());
        int[] higher = new int[b.Length + 1];
        int[] above = [.. Enumerable.Range(0, b.Length + 1)];
        int[] row = new int[b.Length + 1];
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change = above[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                var best = Math.Min(change, Math.Min(above[j], row[j - 1]) + 1);
                var isSwap = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
                row[j] = isSwap ? Math.Min(best, higher[j - 2] + 1) : best;
            }

            if (row.Min() > limit)
            {
                return limit + 1;
            }

            (higher, above, row) = (above, row, higher);
        }

        return Math.Min(above[b.Length], limit + 1);
    }
}
