namespace Mathilda.Engine.Dynamics;

/// <summary>One effect of an act or a rule.</summary>
internal readonly struct CompiledEffect(
    int fluent,
    int chain,
    int firstLink,
    int when,
    int term,
    int local,
    bool mayLeaveRange
)
{
    public readonly int Fluent = fluent;

    /// <summary>Index of the chain, without repeated neighbours; 0 = empty.</summary>
    public readonly int Chain = chain;

    /// <summary>The first person of the chain; −2 if it is empty.</summary>
    public readonly int FirstLink = firstLink;

    /// <summary>Entry of the condition.</summary>
    public readonly int When = when;

    /// <summary>Index of the value's term.</summary>
    public readonly int Term = term;

    /// <summary>The local index of a constant value (0 where it is outside the range); −1 = read the term.</summary>
    public readonly int Local = local;

    /// <summary>Whether the value may be outside the fluent's closed range.</summary>
    public readonly bool MayLeaveRange = mayLeaveRange;
}
