using System.Globalization;
using Mathilda.Cli.Commands;
using Mathilda.Planning;
using Mathilda.Views.Plans;

namespace Mathilda.Cli.Planning;

/// <summary>Looks for stories by the clock: step by step, with a live line, until the end, the time allowed, or the keyboard says so.</summary>
internal sealed class PlanRun(ToolHost host, TimeSpan? limit)
{
    private const long FirstStep = 200;
    private const long LongestStep = 1 << 20;

    // A step is about as long as a picture is looked at.
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(40);

    private readonly long _started = host.Clock.GetTimestamp();

    /// <summary>Whether it was stopped from the keyboard.</summary>
    public bool IsStopped { get; private set; }

    /// <summary>What was found, checked.</summary>
    public (StoryPlanning Planning, SeenPlan Seen) Go(PlanSource source, PlanRequest request)
    {
        var planning = source.Start!(request, host.Cancel);
        var grounded = Elapsed;
        var outOfTime = Search(planning);
        var searched = Elapsed;
        planning.Prove(CancellationToken.None);
        var took = new PlanDuration(
            grounded.TotalMilliseconds,
            (searched - grounded).TotalMilliseconds,
            (Elapsed - searched).TotalMilliseconds,
            host.PeakBytes() / 1e6,
            host.ProcessorTime().TotalMilliseconds
        );
        return (planning, new SeenPlan(source.Title, planning.Answer, took, outOfTime));
    }

    private TimeSpan Elapsed => host.Clock.GetElapsedTime(_started);

    private bool Search(StoryPlanning planning)
    {
        using var line = new LiveLine(host);
        var nodes = FirstStep;
        try
        {
            for (var before = Elapsed; !planning.Step(nodes, host.Cancel); before = Elapsed)
            {
                if (limit is { } most && Elapsed >= most)
                {
                    planning.BreakOff();
                    return true;
                }

                line.Show(Words(planning.Progress));
                nodes =
                    Elapsed - before < Beat
                        ? Math.Min(nodes * 2, LongestStep)
                        : Math.Max(nodes / 2, 1);
            }
        }
        catch (OperationCanceledException) when (host.Cancel.IsCancellationRequested)
        {
            planning.BreakOff();
            IsStopped = true;
        }

        return false;
    }

    private static string Words(PlanProgress progress)
    {
        var best = progress.BestScore is { } score
            ? string.Create(CultureInfo.InvariantCulture, $", best score {score:0.###}")
            : "";
        var found = progress.Found > 0 ? $", {progress.Found} found" : "";
        return string.Create(
            CultureInfo.InvariantCulture,
            $"plans in heads of up to {progress.CharacterLimit} acts, {progress.BeliefLimit} deep; {progress.Nodes} steps{best}{found}"
        );
    }
}
