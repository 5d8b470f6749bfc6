using Mathilda.Engine.Problems;
using Mathilda.Engine.Reasons;

namespace Mathilda.Engine.Search;

/// <summary>How a search for a story ended.</summary>
public enum PlanOutcome
{
    /// <summary>There is a plan that reaches the goal.</summary>
    Found,

    /// <summary>There is none, whatever the limits: everything was searched and nothing was cut off.</summary>
    Impossible,

    /// <summary>None was found, and a limit cut something off: see <see cref="PlanResult.Limit"/>.</summary>
    NotFoundWithin,

    /// <summary>After a story was found: everything was searched, nothing was cut off, and no different one came up.</summary>
    NoOther,
}

/// <summary>What cut a search off.</summary>
public enum PlanLimit
{
    None,

    /// <summary>Longer plans were not looked at.</summary>
    AuthorLimit,

    /// <summary>All that reasoned acts can lead to was searched; acts were left out for want of a reason, which longer or deeper reasons might give.</summary>
    ReasonLimits,

    /// <summary>The budget of work was spent, or the search has not ended yet.</summary>
    /// <remarks>With any other limit, all was searched that lies within the limits: there is no such story there.</remarks>
    NodeBudget,
}

/// <summary>A plan of the author: a story.</summary>
/// <param name="Score">The author's score at its end.</param>
/// <param name="Limits">The limits within which its reasons were found.</param>
/// <param name="Steps">Its acts.</param>
public sealed record AuthorPlan(double Score, ReasonLimits Limits, IReadOnlyList<AuthorStep> Steps)
{
    /// <summary>Whether it is known to need all its acts. Only where that would take far more work than to find it, it is not.</summary>
    public bool IsMinimal { get; init; } = true;
}

/// <summary>One act of a story.</summary>
/// <param name="Act">An act id.</param>
/// <param name="Reasons">Why each chooser does it, ascending by person.</param>
public sealed record AuthorStep(int Act, IReadOnlyList<Reason> Reasons);

/// <summary>What a search for a story found.</summary>
public sealed record PlanResult(PlanOutcome Outcome)
{
    /// <summary>What cut the search off first in the order of <see cref="PlanLimit"/>; None where a story was found and is all that was asked for; else what is left open is left open by it.</summary>
    public PlanLimit Limit { get; init; }

    /// <summary>A plan that reaches the goal; null unless found.</summary>
    public AuthorPlan? Plan { get; init; }

    /// <summary>Whether the plan is proved to be as short as any within the limits (after others: any different from those).</summary>
    public bool IsShortest { get; init; }

    /// <summary>The best plan met that is better than the start and falls short of the goal; null if there is none or the goal was reached. Before the search has ended it may have acts in it that it does not need.</summary>
    public AuthorPlan? BestBelowGoal { get; init; }

    /// <summary>How many author worlds were reached.</summary>
    public int Worlds { get; init; }

    /// <summary>How many steps of work it took, the same on every run.</summary>
    public long Nodes { get; init; }
}
