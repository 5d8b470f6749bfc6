using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A line of <c>at the start</c>.</summary>
public sealed class StartFact
{
    /// <summary>Holders (if any) are constants: "Tony believes Mathilda is dead".</summary>
    public required Effect Effect { get; init; }

    /// <summary>
    /// The circle of the block it stands in, a condition over <see cref="They"/> read in the world at the start; null = what the state's
    /// declaration says.
    /// </summary>
    public Expression? KnownTo { get; init; }

    public Slot? They { get; init; }

    public Citation Citation { get; init; } = Citation.None;

    public string? Id { get; init; }

    public Location? Where { get; init; }
}

/// <summary><c>unstated whether C</c> or <c>unstated "a gap in words"</c>.</summary>
/// <param name="Whether">Null for a gap in words.</param>
/// <param name="Words">Null for a condition.</param>
public sealed record Unstated(
    Expression? Whether,
    string? Words,
    Citation Citation,
    Location? Where
);
