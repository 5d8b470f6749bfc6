namespace Mathilda.Engine.States;

/// <summary>Chains of people, each distinct one once; a link that repeats the link before it is left out.</summary>
internal sealed class ChainTable
{
    public const int Empty = 0;

    private readonly List<int[]> _chains =
    [
        [],
    ];

    public int[] this[int chain] => _chains[chain];

    public int Add(IReadOnlyList<int> chain)
    {
        var links = new List<int>(chain.Count);
        for (var i = 0; i < chain.Count; i++)
        {
            if (links.Count == 0 || links[^1] != chain[i])
            {
                links.Add(chain[i]);
            }
        }

        for (var i = 0; i < _chains.Count; i++)
        {
            if (_chains[i].AsSpan().SequenceEqual(links.ToArray()))
            {
                return i;
            }
        }

        _chains.Add([.. links]);
        return _chains.Count - 1;
    }
}
