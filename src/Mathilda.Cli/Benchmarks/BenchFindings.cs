using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Cli.Benchmarks;

/// <summary>What the tool says about suites: MTH9301 to MTH9399.</summary>
internal static class BenchFindings
{
    /// <summary>MTH9301: the file has not the columns of a suite, or no lines.</summary>
    public static Finding NotASuite(string path, Location? where, IReadOnlyList<string> columns) =>
        Finding.Error(
            "MTH9301",
            where,
            $"`{path}` is no suite of problems.",
            $"Its first line names the columns, divided by tabs: {string.Join(", ", columns)}; then comes a line for each problem."
        );

    /// <summary>MTH9302: a line lacks something.</summary>
    public static Finding BadLine(Location where) =>
        Finding.Error(
            "MTH9302",
            where,
            "This line of the suite lacks a name, a file, a goal, or one of the three limits.",
            "The limits are whole numbers; cells are divided by single tabs."
        );

    /// <summary>MTH9303: times to compare with have not the columns they need.</summary>
    public static Finding NoTimes(string path) =>
        Finding.Error(
            "MTH9303",
            null,
            $"`{path}` has no times to compare with.",
            "It is a table of values divided by commas, with the columns problem and best_mean_ms, here_best_ms_60s_limit, or both."
        );
}
