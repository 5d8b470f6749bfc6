using System.Globalization;

namespace Mathilda.Tests.Problems;

/// <summary>A line of <c>bench/problems/suite.tsv</c>.</summary>
/// <param name="Expected">found, impossible, not-found, or open where nobody knows yet.</param>
/// <param name="Shortest">How long the shortest story is; null = not known.</param>
/// <param name="Nodes">How much work a test may spend on it; null = too much for a test.</param>
/// <param name="IsProved">Whether the slow engine is fast enough to prove the story, reasons and all.</param>
internal sealed record ProblemRow(
    string Name,
    string File,
    double Goal,
    int AuthorLimit,
    int CharacterLimit,
    int BeliefLimit,
    string Expected,
    int? Shortest,
    long? Nodes,
    bool IsProved
);

/// <summary>The project's own problems, with what is known of each.</summary>
internal static class ProblemSuite
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "bench", "problems");

    public static IReadOnlyList<ProblemRow> Rows { get; } = Read();

    /// <summary>The names of the rows that a test may solve.</summary>
    public static TheoryData<string> Tested =>
        [.. Rows.Where(row => row.Nodes is not null).Select(row => row.Name)];

    /// <summary>The names of the rows whose shortest story is known.</summary>
    public static TheoryData<string> Measured =>
        [
            .. Rows.Where(row => row is { Nodes: not null, Shortest: not null })
                .Select(row => row.Name),
        ];

    /// <summary>Each file once.</summary>
    public static TheoryData<string> Files =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.story")
                .Select(file => Path.GetFileName(file))
                .Order(StringComparer.Ordinal),
        ];

    public static ProblemRow Row(string name) => Rows.Single(row => row.Name == name);

    private static ProblemRow[] Read()
    {
        var lines = File.ReadAllLines(Path.Combine(Folder, "suite.tsv"));
        string[] columns = lines[0].Split('\t');
        return [.. lines.Skip(1).Select(line => line.Split('\t')).Select(RowOf)];

        ProblemRow RowOf(string[] fields)
        {
            string Field(string column) => fields[Array.IndexOf(columns, column)];
            int Number(string column) => int.Parse(Field(column), CultureInfo.InvariantCulture);
            int? Perhaps(string column) => Field(column).Length == 0 ? null : Number(column);
            return new ProblemRow(
                Field("name"),
                Field("file"),
                double.Parse(Field("goal"), CultureInfo.InvariantCulture),
                Number("author"),
                Number("character"),
                Number("belief"),
                Field("expected"),
                Perhaps("shortest"),
                Perhaps("test_nodes"),
                Field("proof") == "slow"
            );
        }
    }
}
