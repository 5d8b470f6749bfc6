using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Answers;

/// <summary>What a check found and how much it looked at.</summary>
public sealed record CheckReport
{
    /// <summary>Of the text and of the story, in order of file and place; waived ones left out.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many events the story has (moves that a scene's heading implies included).</summary>
    public int Events { get; init; }

    /// <summary>How many scenes.</summary>
    public int Scenes { get; init; }

    /// <summary>How many chosen acts each had all their reasons verified by the engine.</summary>
    public int ReasonsVerified { get; init; }

    /// <summary>Reasons the text asserts in words, which nobody verified.</summary>
    public int ReasonsAsserted { get; init; }

    /// <summary>Reasons the texts leave open.</summary>
    public int ReasonsUnstated { get; init; }

    /// <summary>Events that are nobody's choice.</summary>
    public int ByFateOrNature { get; init; }

    /// <summary><c>expect</c> lines that hold.</summary>
    public int ExpectationsMet { get; init; }

    public int ExpectationsFailed { get; init; }

    /// <summary>Findings waived by <c>intended</c>.</summary>
    public int Waived { get; init; }

    /// <summary>One for each event that was replayed, in order of time.</summary>
    public IReadOnlyList<EventReport> EventReports { get; init; } = [];

    public int Errors => Findings.Count(f => f.Severity == Severity.Error);

    public int Warnings => Findings.Count(f => f.Severity == Severity.Warning);

    public int Hints => Findings.Count(f => f.Severity == Severity.Hint);
}

/// <summary>One event as it was replayed.</summary>
public sealed record EventReport
{
    /// <summary>Its place in time, from 0.</summary>
    public required int Index { get; init; }

    public string? Id { get; init; }

    public required string Sentence { get; init; }

    public required string Scene { get; init; }

    public Location? Where { get; init; }

    public bool Implied { get; init; }

    /// <summary>The passages it rests on.</summary>
    public Citation Citation { get; init; } = Citation.None;

    public IReadOnlyList<ReasonReport> Reasons { get; init; } = [];
}

/// <summary>How a reason stands.</summary>
public enum ReasonStatus
{
    /// <summary>The engine found a plan the person could believe in.</summary>
    Verified,

    /// <summary>The text gives it in words; not verified.</summary>
    Asserted,

    /// <summary>The texts leave it open.</summary>
    Unstated,

    /// <summary>There is none, within the limits.</summary>
    Missing,

    /// <summary>The search ran out of its budget before it could say.</summary>
    Undecided,

    /// <summary>Not looked for: the act could not happen, or the person believed it impossible.</summary>
    NotSought,
}

/// <summary>The reason of one chooser of one event.</summary>
public sealed record ReasonReport
{
    public required string Person { get; init; }

    public required ReasonStatus Status { get; init; }

    /// <summary>The plan in the person's head, the act itself first; empty unless verified.</summary>
    public IReadOnlyList<PlanStep> Plan { get; init; } = [];

    /// <summary>The names of the wants that the plan fulfils or serves; empty unless verified.</summary>
    public IReadOnlyList<string> Wants { get; init; } = [];

    /// <summary>The words of an asserted reason.</summary>
    public string? Words { get; init; }
}

/// <summary>One act of a plan in somebody's head, with the reasons they see in the others who must want it.</summary>
public sealed record PlanStep(string Sentence, IReadOnlyList<ReasonReport> OthersReasons)
{
    /// <summary>The ground act; for further questions about the plan.</summary>
    internal int Act { get; init; }
}

/// <summary>How far a check has come.</summary>
public readonly record struct CheckProgress(int Event, int Events);

/// <summary>How hard to look for reasons.</summary>
public sealed record CheckOptions
{
    /// <summary>The longest plan in a head, in acts.</summary>
    public int CharacterLimit { get; init; } = 5;

    /// <summary>How many links of belief reasons may nest.</summary>
    public int BeliefLimit { get; init; } = 2;

    /// <summary>Work allowed for one reason, in nodes.</summary>
    public long NodeBudget { get; init; } = 200_000;

    /// <summary>For questions that judge many events: less hard than in a check.</summary>
    internal static CheckOptions Lightly { get; } = new() { ActLimit = 80, NodeBudget = 20_000 };

    /// <summary>For trying many changes, one after another.</summary>
    internal static CheckOptions InPassing { get; } = new() { ActLimit = 24, NodeBudget = 3_000 };

    /// <summary>How many acts are considered for one reason, the most promising first.</summary>
    public int ActLimit { get; init; } = 240;
}
