namespace Mathilda.Engine.Dynamics;

/// <summary>Remembers an int for each pair of ints; open addressing, no deletion.</summary>
internal sealed class PairMemo
{
    private Entry[] _table = new Entry[1024];
    private int _count;

    public long Bytes => 16L * _table.Length;

    /// <param name="first">0 or more.</param>
    /// <param name="second">0 or more.</param>
    public bool TryGet(int first, int second, out int value)
    {
        var key = Key(first, second);
        var table = _table;
        var mask = table.Length - 1;
        for (var at = Place(key, mask); ; at = (at + 1) & mask)
        {
            ref readonly var entry = ref table[at];
            if (entry.Key == key)
            {
                value = entry.Value;
                return true;
            }

            if (entry.Key == 0)
            {
                value = 0;
                return false;
            }
        }
    }

    public void Set(int first, int second, int value)
    {
        if (10 * _count > 6 * _table.Length)
        {
            var old = _table;
            _table = new Entry[old.Length * 2];
            _count = 0;
            foreach (var entry in old)
            {
                if (entry.Key != 0)
                {
                    Put(entry.Key, entry.Value);
                }
            }
        }

        Put(Key(first, second), value);
    }

    private void Put(ulong key, int value)
    {
        var mask = _table.Length - 1;
        var at = Place(key, mask);
        while (_table[at].Key != 0 && _table[at].Key != key)
        {
            at = (at + 1) & mask;
        }

        _count += _table[at].Key == 0 ? 1 : 0;
        _table[at] = new Entry { Key = key, Value = value };
    }

    /// <summary>Both numbers side by side, plus one: 0 marks an empty place.</summary>
    private static ulong Key(int first, int second) =>
        (((ulong)(uint)first << 32) | (uint)second) + 1;

    /// <summary>
    /// What has the same first number lies close together, as it is mostly asked for together; but no more than 32 of it, or those who have very many
    /// would stand in each other's way.
    /// </summary>
    private static int Place(ulong key, int mask)
    {
        const ulong odd = 0x9E3779B97F4A7C15;
        var group = (key >> 5) * odd;
        var both = key * odd;
        return (int)(((group >> 36) << 4) + (both >> 60)) & mask;
    }

    private struct Entry
    {
        public ulong Key;
        public int Value;
    }
}
