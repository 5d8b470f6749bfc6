namespace Mathilda.Planning;

/// <summary>A story that was found: acts, one after another, with everybody's reasons.</summary>
public sealed record PlannedStory
{
    /// <summary>The author's score at its end.</summary>
    public required double Score { get; init; }

    /// <summary>How many acts the plans in heads were allowed, within what was asked for.</summary>
    public required int CharacterLimit { get; init; }

    /// <summary>How many links of belief the reasons were allowed, within what was asked for.</summary>
    public required int BeliefLimit { get; init; }

    public required IReadOnlyList<PlannedAct> Acts { get; init; }

    /// <summary>What is so at its end, of what the author's score looks at, and was not so before.</summary>
    public IReadOnlyList<string> Gains { get; init; } = [];

    /// <summary>Plans in heads, nested ones included.</summary>
    public int ReasonCount => Acts.Sum(CountIn);

    private static int CountIn(PlannedAct act) =>
        act.Reasons.Sum(reason => 1 + reason.Plan.Sum(CountIn));
}

/// <summary>One act of a story or of a plan in a head.</summary>
/// <param name="Sentence">As the writer would say it; of a problem of Sabre, <c>name(a, b)</c>.</param>
/// <param name="Reasons">Why those who choose it do so; of the first act of a plan in a head, empty.</param>
public sealed record PlannedAct(string Sentence, IReadOnlyList<PlannedReason> Reasons);

/// <summary>Why somebody does something: a plan in their head, or in what somebody takes for their head.</summary>
public sealed record PlannedReason
{
    public required string Person { get; init; }

    /// <summary>The names of the wants that the plan serves, most weight first; empty where the score has no named wants.</summary>
    public IReadOnlyList<string> Wants { get; init; } = [];

    /// <summary>What the person thinks will be so in the end, of what they care about, and is not so yet.</summary>
    public IReadOnlyList<string> Gains { get; init; } = [];

    /// <summary>What the person takes the act for, if not for what it is.</summary>
    public string? TakenFor { get; init; }

    /// <summary>The plan, the act itself first; empty where it seems to be nobody's choice.</summary>
    public IReadOnlyList<PlannedAct> Plan { get; init; } = [];
}
