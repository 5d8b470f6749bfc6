using System.Globalization;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;

namespace Mathilda.Bench;

/// <summary>A line of a suite: a problem file, the score to reach, and the limits.</summary>
internal sealed record SuiteLine(string Name, string Path, int Goal, PlanLimits Limits)
{
    public static IEnumerable<SuiteLine> Read(string suite, long nodes)
    {
        foreach (var line in File.ReadLines(suite).Skip(1))
        {
            var fields = line.Split('\t');
            if (fields.Length >= 6)
            {
                var path = System.IO.Path.Combine(
                    System.IO.Path.GetDirectoryName(suite)!,
                    fields[1]
                );
                var numbers = fields[2..6]
                    .Select(field => int.Parse(field, CultureInfo.InvariantCulture))
                    .ToArray();
                var limits = new PlanLimits(numbers[1], numbers[2], numbers[3], nodes);
                yield return new SuiteLine(fields[0], path, numbers[0], limits);
            }
        }
    }

    public Problem Problem() => ProblemFile.Read(Path, Limits.BeliefLimit);
}
