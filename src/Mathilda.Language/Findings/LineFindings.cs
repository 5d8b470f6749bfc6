using Mathilda.Language.Text;

namespace Mathilda.Language.Findings;

/// <summary>What the parser says about whole lines: MTH1003, MTH1009 to MTH1015.</summary>
internal static class LineFindings
{
    /// <summary>MTH1003: nothing in this block begins like that.</summary>
    /// <param name="where">The word or words the line begins with.</param>
    /// <param name="block">The line the block stands under, in backquotes, or "the left margin".</param>
    /// <param name="starters">What a line here may begin with.</param>
    /// <param name="nearest">The one of them that was probably meant.</param>
    public static Finding UnknownLine(
        Location where,
        string block,
        IReadOnlyList<string> starters,
        string? nearest
    ) =>
        new()
        {
            Code = "MTH1003",
            Severity = Severity.Error,
            Where = where,
            Message = $"No line {block} begins with `{where.Excerpt}`.",
            Hint = nearest is null
                ? $"A line here begins with {OneOf(starters)}."
                : $"Did you mean `{nearest}`?",
            Fixes = nearest is null ? [] : [new Fix($"write `{nearest}`", where, nearest)],
        };

    /// <summary>MTH1003: nothing may be indented beneath a line of this kind.</summary>
    public static Finding NothingBeneath(Location where, string above) =>
        new()
        {
            Code = "MTH1003",
            Severity = Severity.Error,
            Where = where,
            Message = $"Nothing can be indented beneath {above}.",
            Hint = "Move this line back to the block it belongs to.",
        };

    /// <summary>MTH1003: a clause stands beside the event it should stand beneath.</summary>
    public static Finding ClauseWithoutEvent(Location where) =>
        new()
        {
            Code = "MTH1003",
            Severity = Severity.Error,
            Where = where,
            Message =
                $"`{where.Excerpt}` stands beside the events of this scene, not beneath one of them.",
            Hint = "Indent it under the event it is about.",
        };

    /// <summary>MTH1009: a line longer than is read.</summary>
    public static Finding TooLong(Location where, int longest) =>
        new()
        {
            Code = "MTH1009",
            Severity = Severity.Error,
            Where = where,
            Message = $"This line has more than {longest} characters and is left out.",
            Hint = "Break it into several lines.",
        };

    /// <summary>MTH1011: a file with nothing in it.</summary>
    public static Finding EmptyFile(Location where) =>
        new()
        {
            Code = "MTH1011",
            Severity = Severity.Warning,
            Where = where,
            Message = "There is nothing in this file.",
            Hint = "Begin with somebody: `person Ann`; or remove the file.",
        };

    /// <summary>MTH1012: what looks like an event stands at the left margin.</summary>
    public static Finding EventOutsideScene(Location where) =>
        new()
        {
            Code = "MTH1012",
            Severity = Severity.Error,
            Where = where,
            Message = "This reads like something that happens, but it stands in no scene.",
            Hint =
                "Indent it under a line like `scene The arrival`; if it declares somebody, begin it with the kind, like `person`.",
        };

    /// <summary>MTH1013: a heading of a scene comes after its first line.</summary>
    public static Finding LateHeading(Location where) =>
        new()
        {
            Code = "MTH1013",
            Severity = Severity.Error,
            Where = where,
            Message =
                $"`{where.Excerpt}` says something about the whole scene, but stands after the scene's first line.",
            Hint = "Move it up, right under the scene's title.",
        };

    /// <summary>MTH1015: a line that stops after its first words.</summary>
    public static Finding Unfinished(Location where, string missing) =>
        new()
        {
            Code = "MTH1015",
            Severity = Severity.Error,
            Where = where,
            Message = $"This line stops too early: {missing}.",
            Hint = "Complete it, or take it out.",
        };

    private static string OneOf(IReadOnlyList<string> starters)
    {
        var quoted = starters.Select(s => $"`{s}`").ToList();
        return quoted.Count == 1
            ? quoted[0]
            : $"{string.Join(", ", quoted.Take(quoted.Count - 1))} or {quoted[^1]}";
    }
}
