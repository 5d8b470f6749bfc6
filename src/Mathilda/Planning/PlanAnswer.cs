using Mathilda.Answers;
using Mathilda.Language.Findings;

namespace Mathilda.Planning;

/// <summary>What a search for stories found.</summary>
public sealed record PlanAnswer
{
    public required PlanRequest Request { get; init; }

    public required PlanningOutcome Outcome { get; init; }

    /// <summary>What cut the search off; None unless nothing was found.</summary>
    public PlanningLimit Limit { get; init; }

    /// <summary>What the story should come to, in words.</summary>
    public string Goal { get; init; } = "";

    /// <summary>The author's score where the story begins; null = unknown.</summary>
    public double? StartScore { get; init; }

    /// <summary>The event after which the story goes on; null = it begins at the start.</summary>
    public EventReference? From { get; init; }

    /// <summary>Each proved by the slow engine if <see cref="IsProved"/>.</summary>
    public IReadOnlyList<PlannedStory> Stories { get; init; } = [];

    /// <summary>The best story met that falls short of the goal; null if there is none, or the goal was reached.</summary>
    public PlannedStory? Best { get; init; }

    /// <summary>Whether every story here was checked, act by act and reason by reason, by the slow engine.</summary>
    public bool IsProved { get; init; }

    /// <summary>Whether it is proved that no story is shorter, under the limits of the request.</summary>
    public bool IsShortest { get; init; }

    /// <summary>Whether there are no others, under the limits of the request: everything was searched.</summary>
    public bool IsComplete { get; init; }

    /// <summary>Whether there are acts that were not looked at, so that "there is none" cannot be said.</summary>
    public bool ActsLeftOut { get; init; }

    /// <summary>Whether it was left aside that somebody tells, or finds out, what another believes: "there is none" is then said of stories without that.</summary>
    public bool BeliefNewsAside { get; init; }

    /// <summary>How many acts the stories and the plans in heads were made of.</summary>
    public int Acts { get; init; }

    /// <summary>Steps of work, the same on every run.</summary>
    public long Nodes { get; init; }

    /// <summary>Different worlds of the story that were reached, the same on every run.</summary>
    public long Worlds { get; init; }

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}
