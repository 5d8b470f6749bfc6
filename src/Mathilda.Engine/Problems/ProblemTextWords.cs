namespace Mathilda.Engine.Problems;

/// <summary>The words of the format that stand for enum members, by their number.</summary>
internal static class ProblemTextWords
{
    public static string[] Comparisons { get; } =
    ["==", "!=", "<", "<=", ">", ">=", "known=", "known!="];

    public static string[] Operators { get; } = ["+", "-", "*", "/"];

    public static string[] Natures { get; } = ["chosen", "fate", "nature"];
}
