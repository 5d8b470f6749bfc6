using Mathilda.Language.Model;

namespace Mathilda.Replaying;

/// <summary>One event as it happened in the replay.</summary>
internal sealed record TimelineStep
{
    /// <summary>Its place in time, from 0.</summary>
    public required int Index { get; init; }

    public required Scene Scene { get; init; }

    /// <summary>The place of the scene in the story, from 0.</summary>
    public required int SceneIndex { get; init; }

    /// <summary>The line it stands on; null for a move that the scene's heading implies.</summary>
    public StoryEvent? Event { get; init; }

    public required ActReference Act { get; init; }

    /// <summary>The ground act.</summary>
    public required int ActId { get; init; }

    /// <summary>The world before it.</summary>
    public required int Before { get; init; }

    /// <summary>The world after it.</summary>
    public required int After { get; init; }

    /// <summary>The block it stands in whose lines have no fixed order; null if there is none.</summary>
    public AnyOrderItem? Block { get; init; }

    /// <summary>Without the #.</summary>
    public string? Id => Event?.Id;
}
