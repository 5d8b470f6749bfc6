using Mathilda.Engine.Problems;
using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>At the start everything is a fluent: which ones stay so is known only when the start is.</summary>
internal sealed class StartSpace(NameTable names) : StateSpace
{
    private readonly FluentIndex _fluents = new();
    private readonly List<int> _values = [];
    private readonly Dictionary<(int Fluent, string Chain), int> _beliefs = [];
    private readonly List<(IReadOnlyList<int> Chain, int Fluent)> _believed = []; // in order of first statement

    /// <summary>The minds that are said to hold a value of their own, in order.</summary>
    public IEnumerable<(IReadOnlyList<int> Chain, StoryFluent Fluent, int Value)> Beliefs =>
        _believed.Select(b => (b.Chain, _fluents[b.Fluent], _beliefs[(b.Fluent, Text(b.Chain))]));

    public override int? FluentOf(StateSchema state, IReadOnlyList<Entity> arguments)
    {
        if (!Fits(state, arguments))
        {
            return null;
        }

        var id = _fluents.FindOrAdd(state, arguments);
        if (id == _values.Count)
        {
            _values.Add(names.ValueOf(state.Starts));
        }

        return id;
    }

    public override int ConstantOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        ValueTable.Unknown;

    public override StoryFluent FluentAt(int fluent) => _fluents[fluent];

    /// <summary>What is so.</summary>
    public int ValueOf(StateSchema state, IReadOnlyList<Entity> arguments) =>
        _fluents.Find(state, arguments) is { } id ? _values[id] : names.ValueOf(state.Starts);

    /// <summary>What is so in the mind at the end of a chain: the entry of its longest beginning; circles are not looked at.</summary>
    public int ValueAt(IReadOnlyList<int> chain, int fluent)
    {
        for (var length = chain.Count; length > 0; length--)
        {
            if (_beliefs.TryGetValue((fluent, Text(chain.Take(length))), out var value))
            {
                return value;
            }
        }

        return _values[fluent];
    }

    public void Set(IReadOnlyList<int> chain, int fluent, int value)
    {
        if (chain.Count == 0)
        {
            _values[fluent] = value;
            return;
        }

        var key = (fluent, Text(chain));
        if (!_beliefs.ContainsKey(key))
        {
            _believed.Add((chain, fluent));
        }

        _beliefs[key] = value;
    }

    private static string Text(IEnumerable<int> chain) => string.Join(" ", chain);
}
