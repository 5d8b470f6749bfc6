namespace Mathilda.Engine.Problems;

/// <summary>The ids of numbers, found without a lock; only one thread at a time may add.</summary>
/// <remarks>Open addressing, never more than half full. An id of 0 marks an empty place, and is written after its key, so that who sees an id sees its key.</remarks>
internal sealed class NumberTable
{
    private volatile Places _places = new(64);
    private int _count;

    /// <summary>The id of a number given by its bits; 0 = it has none yet.</summary>
    public int Find(long bits)
    {
        var places = _places;
        for (var at = places.First(bits); ; at = places.Next(at))
        {
            var id = Volatile.Read(ref places.Ids[at]);
            if (id == 0 || places.Keys[at] == bits)
            {
                return id;
            }
        }
    }

    public void Add(long bits, int id)
    {
        if (2 * ++_count > _places.Ids.Length)
        {
            var larger = new Places(2 * _places.Ids.Length);
            for (var i = 0; i < _places.Ids.Length; i++)
            {
                if (_places.Ids[i] != 0)
                {
                    larger.Put(_places.Keys[i], _places.Ids[i]);
                }
            }

            _places = larger;
        }

        _places.Put(bits, id);
    }

    private sealed class Places(int count)
    {
        public readonly long[] Keys = new long[count];
        public readonly int[] Ids = new int[count];

        public int First(long bits)
        {
            var hash = (ulong)bits * 0x9E3779B97F4A7C15;
            return (int)(hash >> 40) & (Ids.Length - 1);
        }

        public int Next(int at) => (at + 1) & (Ids.Length - 1);

        public void Put(long bits, int id)
        {
            var at = First(bits);
            while (Ids[at] != 0)
            {
                at = Next(at);
            }

            Keys[at] = bits;
            Volatile.Write(ref Ids[at], id);
        }
    }
}
