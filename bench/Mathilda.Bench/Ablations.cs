using System.Globalization;
using Mathilda.Engine.Problems;
using Mathilda.Engine.Search;
using Mathilda.Engine.States;

namespace Mathilda.Bench;

/// <summary>The lines of a suite, each solved with one idea of the search left out at a time: which are solved, in how many steps of work, in how much processor time.</summary>
internal static class Ablations
{
    private static readonly (string Name, SearchOptions Options, bool HoldsAll)[] Variants =
    [
        ("all ideas", SearchOptions.All, false),
        ("no projection", SearchOptions.All, true),
        ("no fewer beliefs", SearchOptions.All with { ClimbsBeliefs = false }, false),
        ("no patience", SearchOptions.All with { IsPatient = false }, false),
        ("one order", SearchOptions.All with { TakesTurns = false }, false),
        ("no shadow", SearchOptions.All with { UsesShadow = false }, false),
        ("reach asked too", SearchOptions.All with { AsksReach = true }, false),
        ("no bound", SearchOptions.All with { UsesBound = false }, false),
    ];

    public static void Run(string suite, long nodes, TextWriter output)
    {
        var lines = SuiteLine.Read(suite, nodes).ToList();
        foreach (var line in lines)
        {
            Solve(line.Problem(), line, SearchOptions.All, false); // the compiler warms up
        }

        output.WriteLine("| left out | solved | nodes | seconds | not solved |");
        output.WriteLine("| --- | --- | --- | --- | --- |");
        foreach (var (name, options, holdsAll) in Variants)
        {
            var (solved, spent, missed) = (0, 0L, new List<string>());
            var time = TimeSpan.Zero;
            foreach (var line in lines)
            {
                var problem = line.Problem();
                var begun = Environment.CpuUsage.TotalTime;
                var result = Solve(problem, line, options, holdsAll);
                time += Environment.CpuUsage.TotalTime - begun;
                solved += result.Outcome == PlanOutcome.Found ? 1 : 0;
                spent += result.Nodes;
                if (result.Outcome != PlanOutcome.Found)
                {
                    missed.Add(line.Name);
                }
            }

            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"| {name} | {solved} of {lines.Count} | {spent:N0} | {time.TotalSeconds:F1} | {string.Join(", ", missed)} |"
                )
            );
        }
    }

    private static PlanResult Solve(
        Problem problem,
        SuiteLine line,
        SearchOptions options,
        bool holdsAll
    )
    {
        int[] acts = [.. Enumerable.Range(0, problem.Acts.Count)];
        var planner = new Planner(new WorldStore(problem), acts, line.Limits, options);
        return planner.Start(new PlanTask(line.Goal) { HoldsAll = holdsAll }).Run();
    }
}
