using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>What is so in a world, as far as it may matter: as a key, and given to a pass.</summary>
internal sealed class RelaxedStart
{
    private readonly WorldStore _worlds;
    private readonly Place[] _places;
    private readonly (int Node, Func<int[], bool> Test)[] _givens;
    private readonly int[] _anything; // by variable: the node of "anything" of open fluents
    private readonly int[] _key;

    public RelaxedStart(WorldStore worlds, RelaxedProblem problem)
    {
        _worlds = worlds;
        var graph = problem.Graph;
        _anything = new int[problem.Variables.Count];
        var byChain = new SortedDictionary<int, (List<Closed> Closed, List<int> Open)>();
        for (var id = 0; id < problem.Variables.Count; id++)
        {
            var variable = problem.Variables[id];
            if (!byChain.TryGetValue(variable.Chain, out var lists))
            {
                byChain.Add(variable.Chain, lists = ([], []));
            }

            if (variable.Domain.IsOpen)
            {
                lists.Open.Add(id);
                _anything[id] = graph.IdOf(variable.FirstNode);
            }
            else if (Nodes(variable, graph) is { } nodes)
            {
                lists.Closed.Add(new Closed(variable.Fluent, nodes));
            }
        }

        var places = new List<Place>();
        foreach (var (chain, lists) in byChain)
        {
            if (lists.Closed.Count + lists.Open.Count > 0)
            {
                places.Add(NewPlace(chain, lists.Closed, lists.Open, problem));
            }
        }

        _places = [.. places];
        var givens = new List<(int, Func<int[], bool>)>();
        foreach (var given in problem.Givens)
        {
            if (graph.IdOf(given.Node) != RelaxedGraph.None)
            {
                givens.Add((graph.IdOf(given.Node), given.Test));
            }
        }

        _givens = [.. givens];
        var length = 1;
        foreach (var place in _places)
        {
            length += (2 * place.Words.Length) + place.Open.Length;
        }

        _key = new int[length];
    }

    /// <summary>Whether it reads what somebody believes.</summary>
    public bool ReadsMinds => Array.Exists(_places, place => place.Chain != ChainTable.Empty);

    /// <summary>What matters of a world; good until the next call.</summary>
    public ReadOnlySpan<int> KeyOf(int world)
    {
        // With the depth, what is left out of worlds may differ.
        _key[0] = _worlds.Arena.DepthOf(world);
        var at = 1;
        foreach (var place in _places)
        {
            var mind = _worlds.Evaluator.Walk(world, place.Chain);
            var (words, first) = (_worlds.Arena.Words, _worlds.Arena.WordsAt(mind));
            foreach (var (word, mask) in place.Words)
            {
                var bits = words[first + word] & mask;
                _key[at++] = (int)bits;
                _key[at++] = (int)(bits >> 32);
            }

            foreach (var (_, fluent) in place.Open)
            {
                _key[at++] = _worlds.Arena.Local(mind, fluent);
            }
        }

        return _key;
    }

    /// <summary>Gives what is so in a world; it may be <see cref="RelaxedGraph.None"/>, and may come more than once.</summary>
    public void Give(int world, Action<int> give, int[] starts)
    {
        foreach (var place in _places)
        {
            var mind = _worlds.Evaluator.Walk(world, place.Chain);
            foreach (var (fluent, nodes) in place.Closed)
            {
                if (_worlds.Arena.Needs(mind, fluent))
                {
                    give(nodes[_worlds.Arena.Local(mind, fluent)]);
                }
                else
                {
                    GiveAll(nodes, give);
                }
            }

            foreach (var (variable, fluent) in place.Open)
            {
                starts[variable] = _worlds.Arena.Local(mind, fluent);
                if (!_worlds.Arena.Needs(mind, fluent))
                {
                    give(_anything[variable]);
                }
            }
        }

        foreach (var (node, test) in _givens)
        {
            if (test(starts))
            {
                give(node);
            }
        }
    }

    /// <summary>What is left out of a world may be anything there.</summary>
    private static void GiveAll(int[] nodes, Action<int> give)
    {
        foreach (var node in nodes)
        {
            give(node);
        }
    }

    /// <summary>The node of each local index; null where none may matter.</summary>
    private static int[]? Nodes(RelaxedVariable variable, RelaxedGraph graph)
    {
        var nodes = new int[variable.Domain.Count + 1];
        var matters = false;
        for (var local = 0; local < nodes.Length; local++)
        {
            nodes[local] = graph.IdOf(variable.FirstNode + local);
            matters |= nodes[local] != RelaxedGraph.None;
        }

        return matters ? nodes : null;
    }

    private Place NewPlace(int chain, List<Closed> closed, List<int> open, RelaxedProblem problem)
    {
        var masks = new SortedDictionary<int, ulong>();
        foreach (var (fluent, _) in closed)
        {
            var slot = _worlds.Arena.Layout.Slot(fluent);
            masks[slot.Word] = (masks.TryGetValue(slot.Word, out var mask) ? mask : 0) | slot.Mask;
        }

        var words = new List<(int, ulong)>();
        foreach (var (word, mask) in masks)
        {
            words.Add((word, mask));
        }

        var opens = open.ConvertAll(id => (id, problem.Variables[id].Fluent));
        return new Place(chain, [.. words], [.. closed], [.. opens]);
    }

    private readonly record struct Closed(int Fluent, int[] Nodes);

    /// <summary>What is read at the end of one chain.</summary>
    private sealed record Place(
        int Chain,
        (int Word, ulong Mask)[] Words,
        Closed[] Closed,
        (int Variable, int Fluent)[] Open
    );
}
