namespace Mathilda.Engine.Dynamics;

/// <summary>Remembers an int for each list of ints; open addressing over one growing array, no deletion.</summary>
internal sealed class VectorMemo
{
    private int[] _data = new int[1024]; // for each entry: length, value, the list
    private int[] _table = new int[256]; // offset into _data plus 1; 0 = empty
    private uint[] _hashes = new uint[256];
    private int _used;
    private int _count;

    public long Bytes => (4L * _data.Length) + (8L * _table.Length);

    /// <summary>The place of this list, made if it is new (its value is then −1). Places stay the same for good.</summary>
    public int PlaceOf(ReadOnlySpan<int> key)
    {
        if (2 * _count > _table.Length)
        {
            Grow();
        }

        var hash = Hash(key);
        var mask = _table.Length - 1;
        var at = (int)hash & mask;
        while (_table[at] != 0)
        {
            var place = _table[at] - 1;
            if (
                _hashes[at] == hash
                && _data[place] == key.Length
                && key.SequenceEqual(_data.AsSpan(place + 2, key.Length))
            )
            {
                return place;
            }

            at = (at + 1) & mask;
        }

        return Add(key, hash, at);
    }

    public int this[int place]
    {
        get => _data[place + 1];
        set => _data[place + 1] = value;
    }

    private int Add(ReadOnlySpan<int> key, uint hash, int at)
    {
        if (_used + key.Length + 2 > _data.Length)
        {
            Array.Resize(ref _data, (2 * _data.Length) + key.Length);
        }

        var place = _used;
        _data[place] = key.Length;
        _data[place + 1] = -1;
        key.CopyTo(_data.AsSpan(place + 2));
        _used += key.Length + 2;
        _table[at] = place + 1;
        _hashes[at] = hash;
        _count++;
        return place;
    }

    private void Grow()
    {
        var (table, hashes) = (_table, _hashes);
        _table = new int[table.Length * 2];
        _hashes = new uint[table.Length * 2];
        var mask = _table.Length - 1;
        for (var i = 0; i < table.Length; i++)
        {
            if (table[i] == 0)
            {
                continue;
            }

            var at = (int)hashes[i] & mask;
            while (_table[at] != 0)
            {
                at = (at + 1) & mask;
            }

            _table[at] = table[i];
            _hashes[at] = hashes[i];
        }
    }

    private static uint Hash(ReadOnlySpan<int> key)
    {
        var hash = (ulong)(uint)key.Length;
        foreach (var item in key)
        {
            hash = ((hash >> 29) ^ hash ^ (uint)item) * 0x9E3779B97F4A7C15;
        }

        return (uint)((hash ^ (hash >> 31)) >> 8);
    }
}
