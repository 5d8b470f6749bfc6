using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Search;

/// <summary>What story is looked for.</summary>
/// <param name="Goal">The score that its end must have at least; it must also be above that of the start. −∞ = any better end will do.</param>
public sealed record PlanTask(double Goal)
{
    /// <summary>The author's world that the story goes on from; null = the start of the problem. The end is compared with it, with the wants held there.</summary>
    public int? Start { get; init; }

    /// <summary>What the goal is measured by; null = the author's own score.</summary>
    public Score? Score { get; init; }

    /// <summary>Whether the story is to be proved shortest. Otherwise it needs all its acts, and comes much sooner.</summary>
    public bool IsShortest { get; init; }

    /// <summary>Only stories with fewer acts than this count; null = all within the author limit. That nothing is found then proves, under these limits, that there is none.</summary>
    public int? ShorterThan { get; init; }

    /// <summary>Whether the search works on worlds that hold all there is, not only what can matter to it. The stories are the same; for measuring.</summary>
    public bool HoldsAll { get; init; }
}
