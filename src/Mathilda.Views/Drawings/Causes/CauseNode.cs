using Mathilda.Answers;

namespace Mathilda.Views.Drawings.Causes;

/// <summary>What a node of the causes is.</summary>
internal enum CauseKind
{
    /// <summary>Something that happens.</summary>
    Event,

    /// <summary>What it made so, and what had to be so.</summary>
    Fact,

    /// <summary>What somebody wants.</summary>
    Want,

    /// <summary>A bend of an edge that passes a layer.</summary>
    Bend,
}

/// <summary>A node of the drawing.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What stands in it.</param>
/// <param name="Event">For an event.</param>
/// <param name="Holder">Whose belief or want it is; null if nobody's.</param>
internal sealed record CauseNode(
    CauseKind Kind,
    string Text,
    EventReference? Event = null,
    string? Holder = null
);
