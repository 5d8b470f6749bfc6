using System.Globalization;
using System.Text.Json;
using Mathilda.Views.Plans;

namespace Mathilda.Cli.Benchmarks;

/// <summary>Plans the problems of a suite, each in a process of its own, as whoever uses the tool would.</summary>
/// <param name="host">The outside.</param>
/// <param name="extra">More words for <c>plan</c>.</param>
/// <param name="repeat">How many runs of each.</param>
/// <param name="byProcessor">Whether processor time counts, not the clock.</param>
internal sealed class BenchRun(
    ToolHost host,
    IReadOnlyList<string> extra,
    int repeat,
    bool byProcessor
)
{
    /// <summary>One row.</summary>
    /// <exception cref="InvalidDataException">The problem cannot be planned: the message says why.</exception>
    public BenchRow Run(SuiteLine line, double? theirs)
    {
        var rows = Enumerable.Range(0, repeat).Select(_ => Once(line)).ToList();
        if (rows.Select(r => (r.Result, r.Steps, r.Reasons, r.Nodes)).Distinct().Count() > 1)
        {
            throw new InvalidOperationException($"{line.Name} differs from run to run.");
        }

        var inOrder = rows.OrderBy(row => row.Milliseconds).ToList();
        return inOrder[inOrder.Count / 2] with
        {
            PeakMegabytes = rows.Max(row => row.PeakMegabytes),
            Family = line.Family,
            Size = line.Size,
            TheirMilliseconds = theirs,
        };
    }

    private BenchRow Once(SuiteLine line)
    {
        host.Cancel.ThrowIfCancellationRequested();
        var started = host.Clock.GetTimestamp();
        var answer = host.Again(Words(line));
        var elapsed = host.Clock.GetElapsedTime(started).TotalMilliseconds;
        using var json = JsonDocument.Parse(answer.Length > 0 ? answer : "{}");
        var root = json.RootElement;
        if (
            !root.TryGetProperty("outcome", out var outcome)
            || outcome.GetString() is not { } said
            || said == "notSought"
            || root.GetProperty("findings").GetArrayLength() > 0
        )
        {
            throw new InvalidDataException(Why(root));
        }

        var stories = root.GetProperty("stories");
        var took = root.GetProperty("took");
        var isFound = stories.GetArrayLength() > 0;
        return new BenchRow
        {
            Name = line.Name,
            Result = said == "notFound" ? "not-found" : said,
            Steps = isFound ? stories[0].GetProperty("acts").GetArrayLength() : 0,
            Reasons = isFound ? stories[0].GetProperty("reasons").GetInt32() : 0,
            Nodes = root.GetProperty("nodes").GetInt64(),
            Milliseconds = byProcessor ? took.GetProperty("cpuMs").GetDouble() : elapsed,
            PeakMegabytes = took.GetProperty("peakMb").GetDouble(),
            ValidateMilliseconds = took.GetProperty("proofMs").GetDouble(),
        };
    }

    private string[] Words(SuiteLine line) =>
        [
            "plan",
            line.File,
            "--goal",
            line.Goal,
            "--author-limit",
            line.Author.ToString(CultureInfo.InvariantCulture),
            "--character-limit",
            line.Character.ToString(CultureInfo.InvariantCulture),
            "--belief-limit",
            line.Belief.ToString(CultureInfo.InvariantCulture),
            "--format",
            "json",
            .. extra,
        ];

    private static string Why(JsonElement root) =>
        root.TryGetProperty("findings", out var findings) && findings.GetArrayLength() > 0
            ? findings[0].GetProperty("message").GetString()!
            : "The line cannot be planned: a number of it is out of its range.";
}
