namespace Mathilda.Views.Drawings.Layout;

/// <summary>Numbers that look drawn by lot and are the same on every machine. Source: Marsaglia, "Xorshift RNGs", 2003.</summary>
internal sealed class Dice(uint seed)
{
    private uint _state = seed == 0 ? 1 : seed;

    /// <summary>From 0, below <paramref name="limit"/>.</summary>
    public int Next(int limit)
    {
        _state ^= _state << 13;
        _state ^= _state >> 17;
        _state ^= _state << 5;
        return (int)(_state % (uint)limit);
    }

    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Next(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
