using System.Globalization;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;

namespace Mathilda.Bench;

/// <summary>Looks for a plan for each line of a suite.</summary>
internal static class SuiteBench
{
    public static void Run(
        string suite,
        string? name,
        long nodes,
        bool isProjected,
        bool isShortest,
        TextWriter output
    )
    {
        output.WriteLine(
            "name                 people fluents  acts rules | outcome               steps  authored   worlds      nodes  cpu ms    MB"
        );
        foreach (var line in File.ReadLines(suite).Skip(1))
        {
            var fields = line.Split('\t');
            if (
                fields.Length >= 6
                && (name is null or "all" || fields[0].StartsWith(name, StringComparison.Ordinal))
            )
            {
                var path = Path.Combine(Path.GetDirectoryName(suite)!, fields[1]);
                var numbers = fields[2..6]
                    .Select(field => int.Parse(field, CultureInfo.InvariantCulture))
                    .ToArray();
                var limits = new PlanLimits(numbers[1], numbers[2], numbers[3], nodes);
                Run(
                    fields[0],
                    ProblemFile.Read(path, numbers[3]),
                    numbers[0],
                    limits,
                    isProjected,
                    isShortest,
                    output
                );
            }
        }
    }

    private static void Run(
        string name,
        Problem problem,
        int goal,
        PlanLimits limits,
        bool isProjected,
        bool isShortest,
        TextWriter output
    )
    {
        var begun = Environment.CpuUsage.TotalTime;
        int[] acts = [.. Enumerable.Range(0, problem.Acts.Count)];
        var worlds = new WorldStore(problem);
        var planner = new Planner(worlds, acts, limits);
        var search = planner.Start(new PlanTask(goal) { HoldsAll = !isProjected });
        var result = search.Run();
        var outcome =
            result.Limit == PlanLimit.None
                ? $"{result.Outcome}"
                : $"{result.Outcome} {result.Limit}";
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{name, -20} {problem.PersonCount, 6} {problem.Fluents.Count, 7} {problem.Acts.Count, 5} {problem.Rules.Count, 5} | {outcome, -22} {result.Plan?.Steps.Count, 2} {result.Worlds, 9} {search.WorldCount, 9} {result.Nodes, 10} {(Environment.CpuUsage.TotalTime - begun).TotalMilliseconds, 7:F0} {search.Bytes / 1_000_000, 5}"
            )
        );
        if (result.Plan is { } plan)
        {
            output.WriteLine(
                "    " + string.Join("; ", plan.Steps.Select(step => problem.Acts[step.Act].Name))
            );
        }
    }
}
