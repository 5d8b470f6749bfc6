using Mathilda.Language.Text;

namespace Mathilda.Language.Findings;

/// <summary>How much a finding matters.</summary>
public enum Severity
{
    /// <summary>Worth a thought.</summary>
    Hint,

    /// <summary>Probably wrong, or not verified.</summary>
    Warning,

    /// <summary>Wrong: the story does not hold together, or the text cannot be read.</summary>
    Error,
}

/// <summary>Something Mathilda noticed about a story, with its place, its cause and a way out.</summary>
public sealed record Finding
{
    /// <summary>Stable: <c>MTH</c> and four digits; a page in docs/findings explains it.</summary>
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    /// <summary>The smallest text that is wrong; null only where no text is (a missing folder).</summary>
    public Location? Where { get; init; }

    /// <summary>One sentence, in the writer's words: what is wrong.</summary>
    public required string Message { get; init; }

    /// <summary>One sentence: what to do; null if there is nothing to add.</summary>
    public string? Hint { get; init; }

    /// <summary>Other places that matter ("died here"), the nearest cause first.</summary>
    public IReadOnlyList<FindingCause> Causes { get; init; } = [];

    /// <summary>Changes of the text that would mend it, the best first.</summary>
    public IReadOnlyList<Fix> Fixes { get; init; } = [];

    /// <summary>The id of the event it is about, without the #; null if it is about none, or that has no id.</summary>
    public string? Event { get; init; }

    /// <summary>A finding of level error.</summary>
    /// <param name="code">MTH and four digits.</param>
    /// <param name="where">The smallest text that is wrong; null where no text is.</param>
    /// <param name="message">What is wrong.</param>
    /// <param name="hint">What to do.</param>
    public static Finding Error(string code, Location? where, string message, string hint) =>
        new()
        {
            Code = code,
            Severity = Severity.Error,
            Where = where,
            Message = message,
            Hint = hint,
        };
}

/// <summary>A place that helps to understand a finding.</summary>
/// <param name="Message">What that place has to do with it: "Tony died here".</param>
/// <param name="Where">Null where the cause is not in the story's files (the prelude, an edit).</param>
/// <param name="Event">The id of the event there, without the #.</param>
public sealed record FindingCause(string Message, Location? Where, string? Event = null);

/// <summary>A change of the text that would mend a finding.</summary>
/// <param name="Title">What it does: "declare `Tony` as a person".</param>
/// <param name="Where">The text to replace; empty = insert there.</param>
/// <param name="NewText">What to put there.</param>
public sealed record Fix(string Title, Location Where, string NewText);
