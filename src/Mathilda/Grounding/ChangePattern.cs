using Mathilda.Language.Model;

namespace Mathilda.Grounding;

/// <summary>Some fillings of a state that may change or differ between minds.</summary>
/// <param name="State">The state.</param>
/// <param name="Slots">For each slot the names it may be filled with; null = all of its kind.</param>
/// <param name="Where">What makes them change, for findings.</param>
internal sealed record ChangePattern(
    StateSchema State,
    IReadOnlyList<IReadOnlyList<Entity>?> Slots,
    string Where
);
