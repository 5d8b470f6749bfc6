using System.Globalization;
using System.Text;

namespace Mathilda.Views.Plans;

/// <summary>A planned suite as tab-separated values, or as a table of Markdown.</summary>
public static class BenchText
{
    private static readonly string[] Columns =
    [
        "name",
        "result",
        "steps",
        "reasons",
        "nodes",
        "ms",
        "peak_mb",
        "validate_ms",
    ];

    /// <summary>A row per problem, a total, and the signature.</summary>
    public static string Tsv(BenchReport report)
    {
        var text = new StringBuilder();
        foreach (var row in Table(report))
        {
            text.AppendJoin('\t', row).Append('\n');
        }

        foreach (var (name, value) in Closing(report))
        {
            text.Append(name).Append('\t').Append(value).Append('\n');
        }

        return text.ToString();
    }

    /// <inheritdoc cref="Tsv"/>
    public static string Markdown(BenchReport report)
    {
        var text = new StringBuilder();
        var isHead = true;
        foreach (var row in Table(report))
        {
            text.Append("| ").AppendJoin(" | ", row).Append(" |\n");
            if (isHead)
            {
                text.Append('|').Insert(text.Length, " --- |", row.Count).Append('\n');
                isHead = false;
            }
        }

        text.Append('\n');
        foreach (var (name, value) in Closing(report))
        {
            text.Append(name).Append(": ").Append(value).Append("  \n");
        }

        return text.ToString();
    }

    private static IEnumerable<IReadOnlyList<string>> Table(BenchReport report)
    {
        yield return report.IsCompared ? [.. Columns, "their_ms", "ratio"] : Columns;
        foreach (var row in report.Rows.Append(report.Total))
        {
            yield return report.IsCompared
                ? [.. Cells(row), Number(row.TheirMilliseconds, "0.#"), Number(row.Ratio, "0.##")]
                : Cells(row);
        }
    }

    private static string[] Cells(BenchRow row) =>
        [
            row.Name,
            row.Result,
            Number(row.Steps, "0"),
            Number(row.Reasons, "0"),
            Number(row.Nodes, "0"),
            Number(row.Milliseconds, "0"),
            Number(row.PeakMegabytes, "0"),
            Number(row.ValidateMilliseconds, "0"),
        ];

    private static IEnumerable<(string Name, string Value)> Closing(BenchReport report)
    {
        if (report.IsCompared)
        {
            var ratios = report.WorthyRatios;
            yield return (
                "over a second there",
                $"{ratios.Count}, least ratio {Number(ratios.Count == 0 ? null : ratios.Min(), "0.#")}, geometric mean {Number(BenchReport.GeometricMean(ratios), "0.#")}"
            );
        }

        yield return ("signature", report.Signature);
    }

    private static string Number(double? number, string format) =>
        number is { } known ? known.ToString(format, CultureInfo.InvariantCulture) : "-";
}
