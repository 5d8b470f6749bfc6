using System.Globalization;
using Mathilda.Files;
using Mathilda.Language.Findings;

namespace Mathilda.Cli.Benchmarks;

/// <summary>The best times of another planner: comma-separated, by problem.</summary>
internal static class OtherTimes
{
    private const string Problem = "problem";

    private static readonly string[] Times = ["best_mean_ms", "here_best_ms_60s_limit"];

    /// <summary>The least of the times given for each problem, in milliseconds.</summary>
    public static (IReadOnlyDictionary<string, double> Best, Finding? Finding) Read(
        IFiles files,
        string path
    )
    {
        var best = new Dictionary<string, double>(StringComparer.Ordinal);
        var loaded = StoryFiles.Load(files, path);
        if (loaded.Findings.Count > 0)
        {
            return (best, loaded.Findings[0]);
        }

        var lines = loaded.Texts[0].Content.Split('\n').Select(l => l.Trim().Split(',')).ToList();
        var columns = lines[0].ToList();
        var name = columns.IndexOf(Problem);
        var times = Times.Select(column => columns.IndexOf(column)).Where(i => i >= 0).ToList();
        if (name < 0 || times.Count == 0)
        {
            return (best, BenchFindings.NoTimes(StoryFiles.Shown(files, path)));
        }

        foreach (var cells in lines.Skip(1).Where(cells => cells.Length == columns.Count))
        {
            var known = times.Select(i => Number(cells[i])).OfType<double>().ToList();
            if (known.Count > 0)
            {
                best[cells[name]] = known.Min();
            }
        }

        return (best, null);
    }

    private static double? Number(string text) =>
        double.TryParse(
            text,
            NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
