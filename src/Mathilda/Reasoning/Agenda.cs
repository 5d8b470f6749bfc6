using System.Diagnostics.CodeAnalysis;

namespace Mathilda.Reasoning;

/// <summary>Things to do, the nearest first; among equals the first added.</summary>
internal sealed class Agenda<T>
{
    private readonly List<Queue<T>> _byDistance = [];

    /// <param name="distance">From 0.</param>
    /// <param name="item">What to do.</param>
    public void Add(int distance, T item)
    {
        while (_byDistance.Count <= distance)
        {
            _byDistance.Add(new Queue<T>());
        }

        _byDistance[distance].Enqueue(item);
    }

    /// <summary>Takes the nearest thing out; false if there is none.</summary>
    public bool TryTake([MaybeNullWhen(false)] out T item)
    {
        var nearest = _byDistance.Find(queue => queue.Count > 0);
        item = nearest is null ? default : nearest.Dequeue();
        return nearest is not null;
    }
}
