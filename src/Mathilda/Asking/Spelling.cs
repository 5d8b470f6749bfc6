namespace Mathilda.Asking;

/// <summary>How far apart two words are.</summary>
internal static class Spelling
{
    /// <summary>How many letters must be changed, added or left out; case does not count. Source: Levenshtein 1966.</summary>
    public static int Distance(string a, string b)
    {
        var above = new int[b.Length + 1];
        var here = new int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            above[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            here[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var change =
                    char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                here[j] = Math.Min(Math.Min(here[j - 1], above[j]) + 1, above[j - 1] + change);
            }

            (above, here) = (here, above);
        }

        return above[b.Length];
    }
}
