using Mathilda.Language.Findings;

namespace Mathilda.Grounding;

/// <summary>A ground story, or why there is none.</summary>
/// <param name="Story">Null if a finding of level error prevents it.</param>
/// <param name="Findings">In order of discovery.</param>
public sealed record GroundingResult(GroundStory? Story, IReadOnlyList<Finding> Findings);
