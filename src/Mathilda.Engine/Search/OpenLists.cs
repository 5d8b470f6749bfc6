namespace Mathilda.Engine.Search;

/// <summary>Something that may be done next.</summary>
/// <param name="Parent">Index of a reached world.</param>
/// <param name="Act">An act that is possible there.</param>
/// <param name="Next">The world it leads to, or what stands for it: <see cref="Successors.Mark"/>.</param>
/// <param name="Candidate">That world, by which it is ordered.</param>
internal readonly record struct Entry(int Parent, int Act, int Next, Candidate Candidate);

/// <summary>What may be done next, in several orders that take turns; each entry comes once.</summary>
/// <remarks>Source: Helmert 2006, "The Fast Downward planning system", JAIR 26: open lists popped in turn, entries queued before they are looked at.</remarks>
internal sealed class OpenLists
{
    private readonly ISearchOrder[] _orders;
    private readonly BucketQueue<int>[] _queues;
    private readonly List<Entry> _entries = [];
    private readonly List<bool> _isDone = [];
    private int _turn;

    public OpenLists(IReadOnlyList<ISearchOrder> orders)
    {
        _orders = [.. orders];
        _queues = new BucketQueue<int>[orders.Count];
        for (var i = 0; i < _queues.Length; i++)
        {
            _queues[i] = new BucketQueue<int>();
        }
    }

    /// <summary>How many entries were not dropped yet.</summary>
    public int Count { get; private set; }

    public void Push(Entry entry)
    {
        for (var i = 0; i < _orders.Length; i++)
        {
            _queues[i].Push(_entries.Count, _orders[i].Priority(entry.Candidate));
        }

        _entries.Add(entry);
        _isDone.Add(false);
        Count++;
    }

    /// <summary>The next entry, which stays; there is one.</summary>
    public Entry Peek()
    {
        while (_isDone[_queues[_turn].Peek()])
        {
            _queues[_turn].Drop();
        }

        return _entries[_queues[_turn].Peek()];
    }

    /// <summary>Takes out what <see cref="Peek"/> showed; the next order has its turn.</summary>
    public void Drop()
    {
        _isDone[_queues[_turn].Peek()] = true;
        _queues[_turn].Drop();
        _turn = (_turn + 1) % _queues.Length;
        Count--;
    }
}
