namespace Mathilda.Planning;

/// <summary>Another order, the same for the same seed on every machine.</summary>
internal static class Shuffle
{
    /// <summary>The items in an order drawn by SplitMix64 (Steele, Lea and Flood, 2014), by Fisher and Yates.</summary>
    public static IReadOnlyList<int> Of(IReadOnlyList<int> items, int seed)
    {
        var mixed = items.ToArray();
        var state = unchecked((ulong)seed);
        for (var i = mixed.Length - 1; i > 0; i--)
        {
            state = unchecked(state + 0x9E3779B97F4A7C15UL);
            var j = (int)(Mix(state) % (ulong)(i + 1));
            (mixed[i], mixed[j]) = (mixed[j], mixed[i]);
        }

        return mixed;
    }

    private static ulong Mix(ulong z)
    {
        unchecked
        {
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9UL;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EBUL;
            return z ^ (z >> 31);
        }
    }
}
