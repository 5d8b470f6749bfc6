namespace Mathilda.Language.Model;

/// <summary>A declared sentence: words with their forms, and slots.</summary>
/// <param name="Parts">In order.</param>
/// <param name="IsNegative">For a state: this sentence says that it is not so (<c>{person} is dead</c> of <c>alive</c>).</param>
/// <param name="ValueSlot">For a state with values: the slot that is its value; null for yes/no, and for a sentence that says there is none.</param>
public sealed record SentencePattern(
    IReadOnlyList<PatternPart> Parts,
    bool IsNegative = false,
    Slot? ValueSlot = null
);

/// <summary>A word or a slot of a pattern.</summary>
public abstract record PatternPart
{
    private protected PatternPart() { }
}

/// <summary>A word with its forms: <c>go[es]</c> is plural "go", singular "goes".</summary>
/// <param name="Plural">The bare form: plurals, infinitives.</param>
/// <param name="Singular">The form for one; equal to <paramref name="Plural"/> for a word without forms.</param>
/// <param name="Glued">No blank before it: <c>'s</c>, a comma.</param>
public sealed record WordPart(string Plural, string Singular, bool Glued = false) : PatternPart;

/// <summary>A slot.</summary>
public sealed record SlotPart(Slot Slot) : PatternPart;
