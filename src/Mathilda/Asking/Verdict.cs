using Mathilda.Answers;

namespace Mathilda.Asking;

/// <summary>What came of judging an event.</summary>
/// <param name="Obstacles">What stands in its way; empty if nothing does.</param>
/// <param name="Reasons">Of those who choose it and have one.</param>
/// <param name="IsOpen">It may happen, and nothing in the story says why it would.</param>
internal sealed record Verdict(
    IReadOnlyList<Obstacle> Obstacles,
    IReadOnlyList<ReasonReport> Reasons,
    bool IsOpen
)
{
    public bool Stands => Obstacles.Count == 0;

    /// <summary>It may happen, and whether somebody would have a reason was not settled with the work allowed.</summary>
    public bool IsUnsettled => Stands && Reasons.Any(r => r.Status == ReasonStatus.Undecided);
}
