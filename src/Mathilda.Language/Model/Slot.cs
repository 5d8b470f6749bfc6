namespace Mathilda.Language.Model;

/// <summary>A variable: a slot of an act, a rule or a state, or of a quantifier. Equality is identity.</summary>
/// <param name="name">As written.</param>
/// <param name="kind">What may fill it; null for a slot that takes a fact.</param>
public sealed class Slot(string name, Kind? kind)
{
    public string Name { get; } = name;

    public Kind? Kind { get; } = kind;

    /// <summary><c>{news: fact}</c>.</summary>
    public bool TakesFact => Kind is null;

    public override string ToString() => Name;
}
