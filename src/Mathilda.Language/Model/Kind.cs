namespace Mathilda.Language.Model;

/// <summary>A kind of name: person, place, thing, a declared one.</summary>
public sealed class Kind(string name, IReadOnlyList<Kind> parents, bool isFixedList = false)
{
    public string Name { get; } = name;

    /// <summary>In a story at most one; Sabre's types may have several.</summary>
    public IReadOnlyList<Kind> Parents { get; } = parents;

    /// <summary>Declared with <c>= a, b, c</c>: its values are words, not things of the world.</summary>
    public bool IsFixedList { get; } = isFixedList;

    /// <summary>Whether everything of this kind is of that one.</summary>
    public bool IsA(Kind other) =>
        ReferenceEquals(this, other) || Parents.Any(parent => parent.IsA(other));

    public override string ToString() => Name;
}
