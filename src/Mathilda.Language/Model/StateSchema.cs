using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A declared state: <c>state at(person) is a place</c>. One fluent for each filling of its slots.</summary>
/// <remarks>A name with several kinds of first slot is several states. Equality is identity.</remarks>
public sealed class StateSchema
{
    private Expression? _knownTo;
    private Slot? _they;
    private IReadOnlyList<int> _ownerSlots = [];
    private Expression? _means;

    public required string Name { get; init; }

    public required IReadOnlyList<Slot> Slots { get; init; }

    public required StateType Type { get; init; }

    /// <summary>The value where the start says nothing: for yes/no <c>no</c> unless given; else unknown unless given.</summary>
    public StoryValue Starts { get; init; }

    /// <summary>
    /// Who is in on it at the start, unless a block of the start says otherwise: a condition over <see cref="They"/> and the state's slots, read
    /// in the world at the start; null = everybody.
    /// </summary>
    public Expression? KnownTo
    {
        get => _knownTo;
        init => _knownTo = value;
    }

    /// <summary>The slot that <see cref="KnownTo"/> speaks of.</summary>
    public Slot? They
    {
        get => _they;
        init => _they = value;
    }

    /// <summary>
    /// What a person cannot but know about themself: the slot that names that person (own wants, own place), or −1 for "the value is that person"
    /// (a possession), or null. Whoever learns such a fact about a person learns that this person knows it.
    /// </summary>
    public IReadOnlyList<int> KnownToOwnerSlots
    {
        get => _ownerSlots;
        init => _ownerSlots = value;
    }

    /// <summary>For a defined state: what it means, over its slots; such a state has no fluents.</summary>
    public Expression? Means
    {
        get => _means;
        init => _means = value;
    }

    /// <summary>How it is said; the first that fits the value is printed.</summary>
    public IReadOnlyList<SentencePattern> Says { get; init; } = [];

    public Location? Declared { get; init; }

    /// <summary>Gives the state its meaning once all states are known.</summary>
    internal void Define(Expression means) => _means = means;

    /// <summary>Gives the state its circle once all states are known.</summary>
    internal void RestrictTo(Expression knownTo, Slot they, IReadOnlyList<int> ownerSlots)
    {
        _knownTo = knownTo;
        _they = they;
        _ownerSlots = ownerSlots;
    }

    public override string ToString() => $"{Name}({string.Join(", ", Slots.Select(s => s.Kind))})";
}

/// <summary>The values a state can have, besides unknown.</summary>
public sealed record StateType
{
    public static StateType YesNo { get; } = new() { IsYesNo = true };

    public bool IsYesNo { get; init; }

    /// <summary>Names of these kinds.</summary>
    public IReadOnlyList<Kind> Kinds { get; init; } = [];

    /// <summary>The word for "none" (nobody, nowhere, nothing), if it is allowed.</summary>
    public string? Empty { get; init; }

    public bool IsNumber { get; init; }

    /// <summary>The range of a number; null on both = any number (Sabre).</summary>
    public int? Min { get; init; }

    public int? Max { get; init; }
}
