using Mathilda.Language.Model;

namespace Mathilda.Language.Sabre;

/// <summary>The declared types, entities and properties of a problem.</summary>
internal sealed class SabreWorld
{
    public required IReadOnlyDictionary<string, Kind> Kinds { get; init; }

    public required IReadOnlyDictionary<string, Entity> Entities { get; init; }

    /// <summary>Entities that stand for True, False and numbers where those are arguments, by their text.</summary>
    public required IReadOnlyDictionary<string, Entity> Literals { get; init; }

    /// <summary>For each constant of a parameter list the kind that holds it alone, by its text.</summary>
    public required IReadOnlyDictionary<string, Kind> Singles { get; init; }

    public required Kind Boolean { get; init; }

    public required Kind Number { get; init; }

    public required Kind Character { get; init; }

    public List<StateSchema> Properties { get; } = [];

    /// <summary>In value order: characters, other entities, then literals.</summary>
    public required IReadOnlyList<Entity> InOrder { get; init; }
}
