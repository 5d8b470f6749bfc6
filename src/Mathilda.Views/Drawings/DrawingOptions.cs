using Mathilda.Answers;

namespace Mathilda.Views.Drawings;

/// <summary>How a drawing is to be put into its surroundings.</summary>
public sealed record DrawingOptions
{
    public static DrawingOptions Alone { get; } = new();

    /// <summary>What the ids in the drawing begin with: a letter, then letters, digits and hyphens. Two drawings of one page need two.</summary>
    public string Id { get; init; } = "drawing";

    /// <summary>Whether the drawing brings its own style block (<see cref="DrawingStyle.Css"/>); a page may serve it as a file instead.</summary>
    public bool HasStyle { get; init; } = true;

    /// <summary>The address of a person by name; null = no link.</summary>
    public Func<string, string?> PersonLink { get; init; } = static _ => null;

    /// <summary>The address of a scene by its index in the order of time; null = no link.</summary>
    public Func<int, string?> SceneLink { get; init; } = static _ => null;

    /// <summary>The address of an event; null = no link.</summary>
    public Func<EventReference, string?> EventLink { get; init; } = static _ => null;

    /// <summary>The address of a place by name; null = no link.</summary>
    public Func<string, string?> PlaceLink { get; init; } = static _ => null;
}
