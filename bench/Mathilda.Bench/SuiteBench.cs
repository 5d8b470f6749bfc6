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
        foreach (var line in SuiteLine.Read(suite, nodes))
        {
            if (name is null or "all" || line.Name.StartsWith(name, StringComparison.Ordinal))
            {
                Run(
                    line.Name,
                    line.Problem(),
                    line.Goal,
                    line.Limits,
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
        var search = planner.Start(
            new PlanTask(goal) { HoldsAll = !isProjected, IsShortest = isShortest }
        );
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
