namespace Mathilda.Engine.Validation;

/// <summary>A world as section 1 of docs/engine.md has it: a value for each fluent and, above the depth limit, a world for each other person.</summary>
/// <remarks>Never changed once made; whatever differs is a copy. Minds that nobody looks at need not have been worked out.</remarks>
public sealed class SlowWorld
{
    private readonly int[] _values;
    private readonly SlowMinds _minds;

    internal SlowWorld(int owner, int depth, IEnumerable<int> values, SlowMinds minds)
        : this(owner, depth, [.. values], minds) { }

    private SlowWorld(int owner, int depth, int[] values, SlowMinds minds) =>
        (Owner, Depth, _values, _minds) = (owner, depth, values, minds);

    /// <summary>A person id, or <see cref="Problems.Problem.Author"/>.</summary>
    public int Owner { get; }

    /// <summary>Links of belief from the author's world, 0 … BeliefDepth.</summary>
    public int Depth { get; }

    /// <summary>Value ids, <c>[fluents]</c>.</summary>
    public IReadOnlyList<int> Values => _values;

    /// <summary>What each person other than the owner believes, by person id; empty at the depth limit.</summary>
    public IReadOnlyDictionary<int, SlowWorld> Minds => _minds;

    /// <summary>Whether its rules have come to rest, in every mind too.</summary>
    internal bool IsSettled { get; private init; }

    /// <summary>The same owner, depth, values and minds.</summary>
    public bool SameAs(SlowWorld other) =>
        ReferenceEquals(this, other)
        || (
            Owner == other.Owner
            && Depth == other.Depth
            && _values.SequenceEqual(other._values)
            && _minds.SameAs(other._minds)
        );

    internal SlowWorld Settled() => new(Owner, Depth, _values, _minds) { IsSettled = true };

    internal SlowWorld With(int fluent, int value)
    {
        var values = (int[])_values.Clone();
        values[fluent] = value;
        return new SlowWorld(Owner, Depth, values, _minds);
    }

    internal SlowWorld WithMind(int person, SlowWorld mind) =>
        WithMinds([KeyValuePair.Create(person, new Lazy<SlowWorld>(mind))]);

    internal SlowWorld WithMinds(IEnumerable<KeyValuePair<int, Lazy<SlowWorld>>> changed) =>
        new(Owner, Depth, _values, _minds.With(changed));

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
                            new Lazy<SlowWorld>(mind.Value.ShiftedTo(mind.Key, depth + 1, deepest))
                        )
                    );
        return new SlowWorld(owner, depth, _values, new SlowMinds(minds));
    }
}
