using Mathilda.Language.Model;

namespace Mathilda.Language.Binding;

/// <summary>A slot by its name, or by the name an addition gives it.</summary>
internal sealed record ScopedSlot(IReadOnlyList<string> Words, Slot Slot)
{
    public SlotExpression Value { get; } = new(Slot);

    public IReadOnlyList<Kind> Kinds { get; } = Slot.Kind is { } kind ? [kind] : [];

    public static ScopedSlot Of(Slot slot, string? name = null) =>
        new(WordText.Split(name ?? slot.Name), slot);
}

/// <summary>Somebody a pronoun stands for.</summary>
/// <param name="Value">The person.</param>
/// <param name="Kinds">What they are.</param>
/// <param name="Words">The words of their name; empty for a slot.</param>
internal sealed record Referent(
    Expression Value,
    IReadOnlyList<Kind> Kinds,
    IReadOnlyList<string> Words
);

/// <summary>What names and pronouns stand for besides the names of the story.</summary>
internal sealed record Scope
{
    public static Scope Empty { get; } = new();

    /// <summary>The innermost first.</summary>
    public IReadOnlyList<ScopedSlot> Slots { get; init; } = [];

    /// <summary>Whom "they" stands for, unless it is the holder.</summary>
    public Referent? They { get; init; }

    /// <summary>Whose wants these are.</summary>
    public Referent? Holder { get; init; }

    /// <summary>The holder's pronoun.</summary>
    public string? HolderPronoun { get; init; }

    public Scope With(Slot slot) => this with { Slots = [ScopedSlot.Of(slot), .. Slots] };

    public Scope WithThey(Slot they) =>
        this with
        {
            They = new Referent(new SlotExpression(they), they.Kind is { } kind ? [kind] : [], []),
        };

    /// <summary>Whom a pronoun stands for here.</summary>
    public Referent? Of(string pronoun)
    {
        if (
            Holder is not null
            && HolderPronoun is not null
            && Pronouns.Group(pronoun) == Pronouns.Group(HolderPronoun)
        )
        {
            return Holder;
        }

        return Pronouns.Group(pronoun) == "they"
            ? They ?? (HolderPronoun is null ? Holder : null)
            : null;
    }
}

/// <summary>The pronouns and their forms.</summary>
internal static class Pronouns
{
    /// <summary>he, she, it or they; null for a word that is none.</summary>
    public static string? Group(string word) =>
        word switch
        {
            "he" or "him" or "his" => "he",
            "she" or "her" or "hers" => "she",
            "it" or "its" => "it",
            "they" or "them" or "their" or "theirs" => "they",
            _ => null,
        };

    /// <summary>Whether the word can be "… 's".</summary>
    public static bool IsPossessive(string word) => word is "his" or "her" or "its" or "their";

    /// <summary>Whether the word can stand for somebody alone.</summary>
    public static bool IsPlain(string word) =>
        word is "he" or "him" or "she" or "her" or "it" or "they" or "them";
}
