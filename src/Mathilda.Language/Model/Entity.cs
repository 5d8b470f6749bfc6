using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>Somebody or something with a name: a person, a place, a thing, a value of a fixed list, a want.</summary>
/// <remarks>Equality is identity.</remarks>
public sealed class Entity
{
    /// <summary>As printed in the middle of a sentence: "Léon", "the roof".</summary>
    public required string Name { get; init; }

    /// <summary>Most have one; Sabre's may have several.</summary>
    public required IReadOnlyList<Kind> Kinds { get; init; }

    /// <summary>Other names: <c>also the cleaner</c>.</summary>
    public IReadOnlyList<string> AlsoNames { get; init; } = [];

    /// <summary>he, she, it or they; null if none is given.</summary>
    public string? Pronoun { get; init; }

    /// <summary>The place this place is in.</summary>
    public Entity? In { get; init; }

    /// <summary>Declared <c>protected</c>: edits tell of them only in sentences that the story declares.</summary>
    public bool IsProtected { get; init; }

    public Location? Declared { get; init; }

    public Citation Citation { get; init; } = Citation.None;

    /// <summary>Traits and habits: told, not modelled.</summary>
    public IReadOnlyList<Beat> Traits { get; init; } = [];

    public bool Is(Kind kind) => Kinds.Any(k => k.IsA(kind));

    public override string ToString() => Name;
}

/// <summary>What a line rests on.</summary>
/// <param name="Passages">The passages of its locator; empty if it has none.</param>
/// <param name="Implied">The texts do not say it; the story needs it.</param>
public sealed record Citation(IReadOnlyList<Syntax.Passage> Passages, bool Implied)
{
    public static Citation None { get; } = new([], false);
}

/// <summary>A line of free text: told, not modelled.</summary>
public sealed record Beat(string Text, Citation Citation, Location? Where, string? Id = null);
