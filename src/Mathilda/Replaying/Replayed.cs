using Mathilda.Language.Findings;

namespace Mathilda.Replaying;

/// <summary>What came of replaying a story.</summary>
/// <param name="BeliefLimit">For how many links of belief.</param>
/// <param name="Timeline">Null if it could not be replayed; the findings then say why.</param>
/// <param name="Findings">Of grounding and of the rules.</param>
internal sealed record Replayed(
    int BeliefLimit,
    Timeline? Timeline,
    IReadOnlyList<Finding> Findings
);
