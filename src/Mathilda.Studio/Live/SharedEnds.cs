namespace Mathilda.Studio.Live;

/// <summary>How much two lists have in common at their beginning and, of the rest, at their end.</summary>
public static class SharedEnds
{
    public static (int First, int Last) Of(IReadOnlyList<string> one, IReadOnlyList<string> other)
    {
        var most = Math.Min(one.Count, other.Count);
        var first = 0;
        while (first < most && one[first] == other[first])
        {
            first++;
        }

        var last = 0;
        while (last < most - first && one[^(last + 1)] == other[^(last + 1)])
        {
            last++;
        }

        return (first, last);
    }
}
