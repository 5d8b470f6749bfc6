using Mathilda.Language.Text;

namespace Mathilda.Language.Findings;

/// <summary>What the line reader says about blanks before lines: MTH1001, MTH1002, MTH1008.</summary>
internal static class IndentationFindings
{
    /// <summary>MTH1001: one block is indented with tabs and with spaces.</summary>
    public static Finding Mixed(Location where) =>
        new()
        {
            Code = "MTH1001",
            Severity = Severity.Error,
            Where = where,
            Message =
                "Tabs and spaces stand mixed before this line, so nobody can see which block it belongs to.",
            Hint = "Indent all lines of a block alike: only with spaces, or only with tabs.",
        };

    /// <summary>MTH1002: a line goes back to an indentation no block has.</summary>
    public static Finding FitsNoBlock(Location where) =>
        new()
        {
            Code = "MTH1002",
            Severity = Severity.Error,
            Where = where,
            Message = "This line is indented like none of the blocks above it.",
            Hint = "Give it exactly as many blanks as the line it belongs beside.",
        };

    /// <summary>MTH1002: the first line does not stand at the left margin.</summary>
    public static Finding FirstLine(Location where) =>
        new()
        {
            Code = "MTH1002",
            Severity = Severity.Error,
            Where = where,
            Message =
                "The first line is indented, but there is nothing above it that it could belong to.",
            Hint = "Begin it at the left margin.",
            Fixes = [new Fix("begin at the left margin", where, "")],
        };

    /// <summary>MTH1008: more blocks within blocks than are read.</summary>
    public static Finding TooDeep(Location where, int deepest) =>
        new()
        {
            Code = "MTH1008",
            Severity = Severity.Error,
            Where = where,
            Message = $"This line stands more than {deepest} blocks deep.",
            Hint = "Say the same with fewer levels of indentation.",
        };
}
