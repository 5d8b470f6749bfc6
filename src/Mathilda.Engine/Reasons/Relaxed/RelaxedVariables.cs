using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>Each fluent that anything reads, here or in somebody's mind, and the nodes of its values.</summary>
/// <remarks>
/// A closed fluent has a node for each local index. An open one has one node: it may have become anything; until then it
/// has the value it started with.
/// </remarks>
internal sealed class RelaxedVariables(WorldStore worlds, int owner, RelaxedNodes nodes)
{
    /// <summary>The first link of a fluent that is the owner's own.</summary>
    public const int NoLink = -2;

    private readonly Dictionary<(int Chain, int Fluent), int> _ids = [];
    private readonly List<RelaxedVariable> _variables = [];
    private readonly Dictionary<int, List<int>> _byFluent = [];

    public int Count => _variables.Count;

    public RelaxedVariable this[int variable] => _variables[variable];

    /// <summary>All through which a fluent is read.</summary>
    public IReadOnlyList<int> OfFluent(int fluent) =>
        _byFluent.TryGetValue(fluent, out var variables) ? variables : [];

    /// <summary>The variable for a fluent at the end of a chain; made if it is new.</summary>
    public int Of(IReadOnlyList<int> chain, int fluent)
    {
        var id = worlds.Programs.Chains.Add(chain);
        var links = worlds.Programs.Chains[id];
        if (links.Length > 0 && links[0] == owner)
        {
            id = worlds.Programs.Chains.Add(links.AsSpan(1).ToArray());
            links = worlds.Programs.Chains[id];
        }

        if (!_ids.TryGetValue((id, fluent), out var variable))
        {
            variable = _variables.Count;
            _ids.Add((id, fluent), variable);
            _variables.Add(New(id, links.Length == 0 ? NoLink : links[0], fluent));
            if (!_byFluent.TryGetValue(fluent, out var alike))
            {
                _byFluent.Add(fluent, alike = []);
            }

            alike.Add(variable);
        }

        return variable;
    }

    private RelaxedVariable New(int chain, int firstLink, int fluent)
    {
        var domain = worlds.Arena.Layout.Domain(fluent);
        var first = nodes.New();
        for (var local = 1; local <= domain.Count && !domain.IsOpen; local++)
        {
            nodes.New();
        }

        return new RelaxedVariable(chain, firstLink, fluent, domain, first);
    }
}

/// <summary>A fluent as one person's plans read it.</summary>
/// <param name="Chain">The chain through which it is read.</param>
/// <param name="FirstLink">Its first link.</param>
/// <param name="Fluent">The fluent.</param>
/// <param name="Domain">Its values.</param>
/// <param name="FirstNode">The node of local index 0 and those after it of the others; of an open fluent, the node of "anything".</param>
internal sealed record RelaxedVariable(
    int Chain,
    int FirstLink,
    int Fluent,
    ValueDomain Domain,
    int FirstNode
)
{
    /// <summary>The node of a value of a closed fluent; what is outside its range counts as unknown.</summary>
    public int NodeOf(int value) => FirstNode + Math.Max(0, Domain.LocalOf(value));
}
