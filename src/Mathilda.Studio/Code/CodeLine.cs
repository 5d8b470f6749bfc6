using Mathilda.Language.Findings;

namespace Mathilda.Studio.Code;

/// <summary>A line of a text as a page shows it.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Pieces">The whole line, blanks included, without its end.</param>
/// <param name="Findings">Those that begin here.</param>
public sealed record CodeLine(
    int Number,
    IReadOnlyList<CodePiece> Pieces,
    IReadOnlyList<Finding> Findings
)
{
    /// <summary>Of the worst finding that begins here; null without one.</summary>
    public Severity? Worst => Findings.Count == 0 ? null : Findings.Max(f => f.Severity);
}

/// <summary>A stretch of a line that looks the same.</summary>
/// <param name="Text">As written.</param>
/// <param name="Class">How it looks; empty for plain words.</param>
/// <param name="Link">Where its declaration stands, or null.</param>
/// <param name="Column">From 1, where the page may ask about it; else 0.</param>
public readonly record struct CodePiece(string Text, string Class, string? Link, int Column)
{
    public bool IsPlain => Class.Length == 0 && Link is null && Column == 0;
}
