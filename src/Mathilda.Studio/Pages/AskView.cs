using Mathilda.Language.Findings;

namespace Mathilda.Studio.Pages;

/// <summary>A page of questions: the form with what was asked, and the answer.</summary>
/// <param name="Frame">What stands around it.</param>
/// <param name="Choices">What the form offers.</param>
/// <param name="Address">The question, whole: what is shared, and what it is known by.</param>
public sealed record AskView(PageFrame Frame, AskChoices Choices, string Address)
{
    /// <summary>What could not be understood, field by field.</summary>
    public AskProblems Problems { get; init; } = AskProblems.None;

    /// <summary>The part of the answer that may take long; null if nothing of it does.</summary>
    public Awaited? Awaited { get; init; }
}

/// <summary>What is wrong with a question: beside the field where that is known, else above the answer.</summary>
public sealed record AskProblems(IReadOnlyList<(string? Field, Finding Problem)> All)
{
    public static AskProblems None { get; } = new([]);

    /// <summary>Problems of one field; null = those of none.</summary>
    public IReadOnlyList<Finding> Of(string? field) =>
        [.. All.Where(p => p.Field == field).Select(p => p.Problem)];

    /// <summary>Puts each finding beside its field.</summary>
    public static AskProblems Place(
        IReadOnlyList<Finding> findings,
        Func<Finding, string?> fieldOf
    ) => new([.. findings.Select(f => (fieldOf(f), f))]);
}

/// <summary>How an answer stands that may take long.</summary>
public enum Standing
{
    UnderWay,
    Done,

    /// <summary>The reader stopped it, or went elsewhere.</summary>
    Stopped,

    /// <summary>It failed, which is our mistake.</summary>
    Failed,
}

/// <summary>A question that may take long, as a page shows it.</summary>
/// <param name="Key">What it is known by.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Waits">What is being worked out, in words.</param>
public sealed record Awaited(string Key, Standing Standing, string Waits)
{
    /// <summary>Whether it was stopped, with what it had found by then as its answer.</summary>
    public bool WasStopped { get; init; }

    /// <summary>For what failed.</summary>
    public string? Failure { get; init; }
}
