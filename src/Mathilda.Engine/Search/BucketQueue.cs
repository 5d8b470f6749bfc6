namespace Mathilda.Engine.Search;

/// <summary>Entries by a small whole number, the smallest first; of equal ones the one that came first.</summary>
internal sealed class BucketQueue<T>
{
    private readonly List<Queue<T>> _buckets = [];
    private int _lowest;

    public int Count { get; private set; }

    public void Push(T entry, int priority)
    {
        while (_buckets.Count <= priority)
        {
            _buckets.Add(new Queue<T>());
        }

        _buckets[priority].Enqueue(entry);
        _lowest = Math.Min(_lowest, priority);
        Count++;
    }

    /// <summary>The next entry, which stays.</summary>
    public T Peek()
    {
        while (_buckets[_lowest].Count == 0)
        {
            _lowest++;
        }

        return _buckets[_lowest].Peek();
    }

    /// <summary>Takes out what <see cref="Peek"/> showed.</summary>
    public void Drop()
    {
        Peek();
        _buckets[_lowest].Dequeue();
        Count--;
    }
}
