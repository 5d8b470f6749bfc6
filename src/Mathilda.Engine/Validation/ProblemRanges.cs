using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>What a fluent may be.</summary>
internal static class ProblemRanges
{
    /// <summary>Unknown is always inside, and an open range takes everything.</summary>
    public static bool IsInside(this Problem problem, int fluent, int value) =>
        value == ValueTable.Unknown
        || problem.Fluents[fluent].Values is not { } range
        || range.Contains(value);
}
