using Mathilda.Language.Text;

namespace Mathilda.Language.Findings;

/// <summary>What the lexer says about the characters of a line: MTH1004 to MTH1007, MTH1010, MTH1014.</summary>
internal static class TokenFindings
{
    /// <summary>MTH1004: a text that is opened and not closed.</summary>
    public static Finding Unterminated(Location where, char closing) =>
        new()
        {
            Code = "MTH1004",
            Severity = Severity.Error,
            Where = where,
            Message = "The text that begins here does not end on this line.",
            Hint = $"Close it with {closing} where it ends.",
            Fixes =
            [
                new Fix(
                    "close the text at the end of the line",
                    AtEndOf(where),
                    closing.ToString()
                ),
            ],
        };

    /// <summary>MTH1005: a bracket at the line's end that names no passage.</summary>
    public static Finding UnreadableLocator(Location where) =>
        new()
        {
            Code = "MTH1005",
            Severity = Severity.Error,
            Where = where,
            Message = $"`{where.Excerpt}` names no passage of a source.",
            Hint =
                "Write the source's short name, then paragraph and sentence: `[plot 3.4]`, `[plot 3.4-6, essay 9.1]`.",
        };

    /// <summary>MTH1005: <c>skip</c> without a passage.</summary>
    public static Finding MissingLocator(Location where) =>
        new()
        {
            Code = "MTH1005",
            Severity = Severity.Error,
            Where = where,
            Message = "`skip` does not say which passage it skips.",
            Hint =
                "Write the passage right after it, then a colon and why: `skip [essay 2.1]: no claim`.",
        };

    /// <summary>MTH1006: a name after <c>#</c> that cannot be one.</summary>
    public static Finding UnreadableId(Location where) =>
        new()
        {
            Code = "MTH1006",
            Severity = Severity.Error,
            Where = where,
            Message = $"`{where.Excerpt}` cannot be the name of a line.",
            Hint =
                "Begin it with a letter and use only letters, digits, hyphens and underscores: `#e46`.",
        };

    /// <summary>MTH1007: a locator or id in the middle of a line.</summary>
    public static Finding InTheMiddle(Location where) =>
        new()
        {
            Code = "MTH1007",
            Severity = Severity.Error,
            Where = where,
            Message = $"`{where.Excerpt}` stands in the middle of the line.",
            Hint = "Sources and names of lines end a line: move it to the end.",
        };

    /// <summary>MTH1007: a second locator or id.</summary>
    public static Finding Second(Location where, string hint) =>
        new()
        {
            Code = "MTH1007",
            Severity = Severity.Error,
            Where = where,
            Message = $"There is already another one like `{where.Excerpt}` on this line.",
            Hint = hint,
        };

    /// <summary>MTH1007: a locator or id with no line before it.</summary>
    public static Finding Alone(Location where) =>
        new()
        {
            Code = "MTH1007",
            Severity = Severity.Error,
            Where = where,
            Message = $"`{where.Excerpt}` stands alone, so it is not clear what it belongs to.",
            Hint = "Put it at the end of the line it is about.",
        };

    /// <summary>MTH1010: a character nobody can see.</summary>
    public static Finding Unprintable(Location where) =>
        new()
        {
            Code = "MTH1010",
            Severity = Severity.Error,
            Where = where,
            Message =
                $"There is a character here that cannot be seen (U+{(int)where.Source.Content[where.Span.Start]:X4}).",
            Hint = "Remove it.",
            Fixes = [new Fix("remove the character", where, "")],
        };

    /// <summary>MTH1014: bytes that are not UTF-8.</summary>
    public static Finding NotUtf8(Location where) =>
        new()
        {
            Code = "MTH1014",
            Severity = Severity.Error,
            Where = where,
            Message =
                "From here on this file is not written in UTF-8, so some letters cannot be read.",
            Hint = "Save the file as UTF-8.",
        };

    private static Location AtEndOf(Location where) =>
        where with
        {
            Span = new TextSpan(where.Span.End, 0),
        };
}
