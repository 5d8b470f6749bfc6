namespace Mathilda.Engine.Reasons;

/// <summary>How a search for a reason ended.</summary>
public enum ReasonOutcome
{
    /// <summary>There is a reason.</summary>
    Found,

    /// <summary>There is none within the limits: all that could be one was looked at.</summary>
    NotFound,

    /// <summary>The budget ran out before it was known.</summary>
    Exhausted,
}

/// <summary>What a search for a reason found.</summary>
public sealed record ReasonResult(ReasonOutcome Outcome)
{
    /// <summary>The shortest reason, of several the one whose acts come first in the order of the candidates; null unless found.</summary>
    public Reason? Reason { get; init; }

    /// <summary>Whether wider limits, or more budget, might give a reason that was not found.</summary>
    public bool IsLimited { get; init; }

    /// <summary>The person's score where the plan starts; null = unknown.</summary>
    public double? StartScore { get; init; }

    /// <summary>The best score that reasoned acts were seen to lead to; null = none was met.</summary>
    public double? BestScore { get; init; }

    /// <summary>An act that would have led to a better end, had everybody else who must choose it a reason; null = none was met.</summary>
    public BlockedAct? Blocked { get; init; }

    /// <summary>How many steps of work it took, the same on every run.</summary>
    public long Nodes { get; init; }
}

/// <summary>An act that failed because somebody, in the planner's mind, would not do it.</summary>
/// <param name="Act">The act.</param>
/// <param name="World">The world of the planner's mind in which it would have been done.</param>
/// <param name="Person">Who has no reason for it.</param>
/// <param name="Score">The score it would have led to.</param>
public sealed record BlockedAct(int Act, int World, int Person, double Score);
