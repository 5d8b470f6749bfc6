using Mathilda.Engine.Problems;

namespace Mathilda.Engine.States;

/// <summary>The stated beliefs of the start, as a tree over their chains.</summary>
internal sealed class BeliefTree
{
    public const int Root = 0;

    /// <summary>Nothing is stated here or further on.</summary>
    public const int Nowhere = -1;

    private readonly List<Dictionary<int, int>> _below =
    [
        [],
    ];
    private readonly List<List<InitialBelief>> _at =
    [
        [],
    ];

    public BeliefTree(IReadOnlyList<InitialBelief> beliefs)
    {
        foreach (var belief in beliefs)
        {
            var node = Root;
            foreach (var person in belief.Chain)
            {
                if (!_below[node].TryGetValue(person, out var next))
                {
                    next = _at.Count;
                    _below[node].Add(person, next);
                    _below.Add([]);
                    _at.Add([]);
                }

                node = next;
            }

            _at[node].Add(belief);
        }
    }

    public int Below(int node, int person) =>
        node != Nowhere && _below[node].TryGetValue(person, out var next) ? next : Nowhere;

    /// <summary>What is stated at a node, in the order given: the last of several on one fluent counts.</summary>
    public IReadOnlyList<InitialBelief> At(int node) => node == Nowhere ? [] : _at[node];
}
