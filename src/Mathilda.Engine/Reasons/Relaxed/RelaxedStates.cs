using Mathilda.Engine.States;

namespace Mathilda.Engine.Reasons.Relaxed;

/// <summary>For each fluent that anything reads, here or in somebody's mind, the values it may have taken when nothing is ever lost.</summary>
/// <remarks>
/// A closed fluent has a bit for each local index. An open one has the value it started with, and one bit: whether it may have become anything.
/// </remarks>
internal sealed class RelaxedStates(WorldStore worlds, int owner)
{
    private readonly Dictionary<(int Chain, int Fluent), int> _ids = [];
    private readonly List<Variable> _variables = [];
    private ulong[] _bits = [];
    private ulong[] _added = [];
    private int[] _start = [];
    private int _words;

    public int Count => _variables.Count;

    /// <summary>Whether anything was added since the last <see cref="Merge"/>.</summary>
    public bool HasAdded { get; private set; }

    public int FluentOf(int variable) => _variables[variable].Fluent;

    /// <summary>The first link of the chain through which it is read; −2 = none, it is the owner's own.</summary>
    public int FirstLinkOf(int variable) => _variables[variable].FirstLink;

    public ValueDomain DomainOf(int variable) => _variables[variable].Domain;

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
            var domain = worlds.Arena.Layout.Domain(fluent);
            var words = domain.IsOpen ? 1 : (domain.Count + 64) / 64;
            _variables.Add(
                new Variable(id, fluent, links.Length == 0 ? -2 : links[0], domain, _words, words)
            );
            _ids.Add((id, fluent), variable);
            _words += words;
        }

        return variable;
    }

    /// <summary>Begins with what is so in a world.</summary>
    public void Start(int world)
    {
        if (_bits.Length < _words || _start.Length < Count)
        {
            (_bits, _added, _start) = (new ulong[_words], new ulong[_words], new int[Count]);
        }

        Array.Clear(_bits, 0, _words);
        Array.Clear(_added, 0, _words);
        HasAdded = false;
        for (var i = 0; i < Count; i++)
        {
            var variable = _variables[i];
            var local = worlds.Arena.Local(
                worlds.Evaluator.Walk(world, variable.Chain),
                variable.Fluent
            );
            if (variable.Domain.IsOpen)
            {
                _start[i] = local;
            }
            else
            {
                _bits[variable.At + (local >> 6)] |= 1UL << (local & 63);
            }
        }
    }

    /// <summary>Whether an open fluent may be anything.</summary>
    public bool IsWild(int variable) =>
        _variables[variable].Domain.IsOpen && _bits[_variables[variable].At] != 0;

    /// <summary>Whether a value is among those it may have, and whether another is.</summary>
    /// <param name="wanted">By local index, the values that count; for open fluents a test of the value id.</param>
    public (bool Inside, bool Outside) Test(int variable, ulong[] wanted, Func<int, bool> openTest)
    {
        var entry = _variables[variable];
        if (entry.Domain.IsOpen)
        {
            var holds = _bits[entry.At] != 0 || openTest(_start[variable]);
            return (holds, _bits[entry.At] != 0 || !holds);
        }

        var (inside, outside) = (0UL, 0UL);
        for (var i = 0; i < entry.Words; i++)
        {
            inside |= _bits[entry.At + i] & wanted[i];
            outside |= _bits[entry.At + i] & ~wanted[i];
        }

        return (inside != 0, outside != 0);
    }

    /// <summary>The value ids it may have, into a list; false where an open fluent may be anything.</summary>
    public bool List(int variable, List<int> values)
    {
        var entry = _variables[variable];
        if (entry.Domain.IsOpen)
        {
            values.Add(_start[variable]);
            return _bits[entry.At] == 0;
        }

        for (var local = 0; local <= entry.Domain.Count; local++)
        {
            if ((_bits[entry.At + (local >> 6)] >> (local & 63) & 1) != 0)
            {
                values.Add(entry.Domain.ValueOf(local));
            }
        }

        return true;
    }

    /// <summary>From the next merge on, it may have this value too; what is outside its range counts as unknown.</summary>
    public void Add(int variable, int value)
    {
        var entry = _variables[variable];
        if (entry.Domain.IsOpen)
        {
            if (value != _start[variable])
            {
                AddBits(entry.At, 1);
            }
        }
        else
        {
            var local = Math.Max(0, entry.Domain.LocalOf(value));
            AddBits(entry.At + (local >> 6), 1UL << (local & 63));
        }
    }

    /// <summary>From the next merge on, it may be anything.</summary>
    public void AddAll(int variable)
    {
        var entry = _variables[variable];
        for (var i = 0; i < entry.Words; i++)
        {
            var bits = entry.Domain.IsOpen ? 1 : entry.Domain.Count + 1 - (64 * i);
            AddBits(entry.At + i, bits >= 64 ? ulong.MaxValue : (1UL << bits) - 1);
        }
    }

    public void Merge()
    {
        for (var i = 0; i < _words; i++)
        {
            _bits[i] |= _added[i];
        }

        HasAdded = false;
    }

    private void AddBits(int at, ulong bits)
    {
        HasAdded |= (bits & ~(_bits[at] | _added[at])) != 0;
        _added[at] |= bits;
    }

    private sealed record Variable(
        int Chain,
        int Fluent,
        int FirstLink,
        ValueDomain Domain,
        int At,
        int Words
    );
}
