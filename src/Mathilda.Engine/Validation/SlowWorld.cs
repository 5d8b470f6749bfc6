namespace Mathilda.Engine.Validation;

/// <summary>A world as section 1 of docs/engine.md has it: a value for each fluent and, above the depth limit, a world for each other person.</summary>
/// <remarks>Never changed once made; whatever differs is a copy. Nothing is shared on purpose and nothing is remembered.</remarks>
public sealed class SlowWorld
{
    private readonly int[] _values;
    private readonly Dictionary<int, SlowWorld> _minds;

    internal SlowWorld(
        int owner,
        int depth,
        IEnumerable<int> values,
        IEnumerable<KeyValuePair<int, SlowWorld>> minds
    )
    {
        Owner = owner;
        Depth = depth;
        _values = [.. values];
        _minds = new Dictionary<int, SlowWorld>(minds);
    }

    /// <summary>A person id, or <see cref="Problems.Problem.Author"/>.</summary>
    public int Owner { get; }

    /// <summary>Links of belief from the author's world, 0 … BeliefDepth.</summary>
    public int Depth { get; }

    /// <summary>Value ids, <c>[fluents]</c>.</summary>
    public IReadOnlyList<int> Values => _values;

    /// <summary>What each person other than the owner believes, by person id; empty at the depth limit.</summary>
    public IReadOnlyDictionary<int, SlowWorld> Minds => _minds;

    /// <summary>The same owner, depth, values and minds.</summary>
    public bool SameAs(SlowWorld other) =>
        Owner == other.Owner
        && Depth == other.Depth
        && _values.SequenceEqual(other._values)
        && _minds.Count == other._minds.Count
        && _minds.All(mind =>
            other._minds.TryGetValue(mind.Key, out var theirs) && mind.Value.SameAs(theirs)
        );

    internal SlowWorld With(int fluent, int value)
    {
        var values = (int[])_values.Clone();
        values[fluent] = value;
        return new SlowWorld(Owner, Depth, values, _minds);
    }

    internal SlowWorld WithMind(int person, SlowWorld mind)
    {
        var minds = new Dictionary<int, SlowWorld>(_minds) { [person] = mind };
        return new SlowWorld(Owner, Depth, _values, minds);
    }

    /// <summary>The same values and minds with another owner, who then has no mind in it, and at another depth.</summary>
    internal SlowWorld ShiftedTo(int owner, int depth, int deepest)
    {
        var minds =
            depth == deepest
                ? []
                : _minds
                    .Where(mind => mind.Key != owner)
                    .Select(mind =>
                        KeyValuePair.Create(
                            mind.Key,
                            mind.Value.ShiftedTo(mind.Key, depth + 1, deepest)
                        )
                    );
        return new SlowWorld(owner, depth, _values, minds);
    }
}
