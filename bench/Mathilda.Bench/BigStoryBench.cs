using System.Globalization;
using Mathilda.Engine.States;
using Mathilda.Grounding;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Bench;

/// <summary>How long a story of thousands of events and hundreds of people takes to check, and how that grows with its events.</summary>
internal static class BigStoryBench
{
    /// <summary>Ends with 1 if the story does not hold together, as it should.</summary>
    public static int Run(int events, int people, int places, int seed, TextWriter output)
    {
        output.WriteLine(
            "events people places   open s  ground s  start s  worlds  check s  verified  errors     MB  ground"
        );
        var clean = true;
        foreach (var share in new[] { 4, 2, 1 })
        {
            clean &= RunOne(events / share, people, places, seed, output);
        }

        return clean ? 0 : 1;
    }

    private static bool RunOne(int events, int people, int places, int seed, TextWriter output)
    {
        GC.Collect();
        var text = new SourceText("town.story", BigStory.Of(events, people, places, seed));
        var begun = Environment.CpuUsage.TotalTime;
        var project = StoryProject.Open([text]);
        var opened = Environment.CpuUsage.TotalTime;
        var ground = Grounder.Ground(project.Model).Story!;
        var grounded = Environment.CpuUsage.TotalTime;
        var held = GC.GetTotalMemory(true);
        var start = new WorldStore(ground.Problem).WorldCount;
        var started = Environment.CpuUsage.TotalTime;
        var report = project.Check();
        var done = Environment.CpuUsage.TotalTime;
        output.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{report.Events, 6} {people, 6} {places, 6} {(opened - begun).TotalSeconds, 8:F2} {(grounded - opened).TotalSeconds, 9:F2} {(started - grounded).TotalSeconds, 8:F2} {start, 7} {(done - started).TotalSeconds, 8:F2} {report.ReasonsVerified, 9} {report.Errors, 7} {Environment.WorkingSet / 1_000_000, 6} {held / 1_000_000, 6}"
            )
        );
        foreach (var error in report.Findings.Where(f => f.Severity == Severity.Error).Take(3))
        {
            output.WriteLine($"    {error.Code} {error.Message}");
        }

        return report.Errors == 0;
    }
}
