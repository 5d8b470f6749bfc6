namespace Mathilda.Engine.States;

/// <summary>Chains of people, each distinct one once; a link that repeats the link before it is left out.</summary>
internal sealed class ChainTable
{
    public const int Empty = 0;

    private readonly List<int[]> _chains =
    [
        [],
    ];

    private readonly Dictionary<(int Chain, int Link), int> _longer = [];

    public int[] this[int chain] => _chains[chain];

    public int Add(IReadOnlyList<int> chain)
    {
        var at = Empty;
        for (var i = 0; i < chain.Count; i++)
        {
            var links = _chains[at];
            if (links.Length == 0 || links[^1] != chain[i])
            {
                at = Longer(at, chain[i]);
            }
        }

        return at;
    }

    /// <summary>The chain with one more link.</summary>
    private int Longer(int chain, int link)
    {
        if (_longer.TryGetValue((chain, link), out var known))
        {
            return known;
        }

        _chains.Add([.. _chains[chain], link]);
        _longer.Add((chain, link), _chains.Count - 1);
        return _chains.Count - 1;
    }
}
