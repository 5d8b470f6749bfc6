using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Checks;

/// <summary>The last lines of a check: how the story stands, and what was looked at to say so.</summary>
public static class CheckSummary
{
    internal static void Write(Canvas canvas, CheckedStory story)
    {
        WriteVerdict(canvas, story);
        foreach (var line in Lines(story.Report))
        {
            canvas.Space(2).Line(line, Ink.Faint);
        }
    }

    private static void WriteVerdict(Canvas canvas, CheckedStory story)
    {
        var (report, title) = (story.Report, story.Title);
        var edits =
            story.Edits.Count == 0
                ? ""
                : $" with {Counting.And([.. story.Edits.Select(e => $"“{e}”")])}";
        var counts = Counts(report);
        var rest = counts.Length == 0 ? "" : $": {counts}";
        canvas
            .Write($"{title}{edits}", Ink.Strong)
            .Write($" {Verdict(report)}", report.Errors > 0 ? Ink.Error : Ink.Good)
            .Write(rest)
            .End();
    }

    /// <summary>What is to be said of the story: "holds together".</summary>
    public static string Verdict(CheckReport report) =>
        (report.Errors > 0, report.Events == 0) switch
        {
            (true, true) => "cannot be replayed",
            (true, false) => "does not hold together",
            (false, true) => "reads well",
            (false, false) => "holds together",
        };

    /// <summary>"2 errors, 1 warning and 12 hints"; empty for none.</summary>
    public static string Counts(CheckReport report) =>
        Counting.And([
            .. new[]
            {
                (report.Errors, "error"),
                (report.Warnings, "warning"),
                (report.Hints, "hint"),
            }
                .Where(c => c.Item1 > 0)
                .Select(c => Counting.Count(c.Item1, c.Item2)),
        ]);

    /// <summary>What was looked at, a sentence each.</summary>
    public static IEnumerable<string> Lines(CheckReport report)
    {
        yield return Replayed(report);
        var others = new[]
        {
            (report.ReasonsAsserted, "given in words"),
            (report.ReasonsUnstated, "left open by the texts"),
            (report.ReasonsMissing(), "missing"),
            (report.ReasonsUndecided(), "undecided within the limits"),
        };
        var unverified = Counting.And([
            .. others.Where(o => o.Item1 > 0).Select(o => $"{o.Item1} {o.Item2}"),
        ]);
        if (report.ReasonsVerified > 0 || unverified.Length > 0)
        {
            yield return Counting.Count(report.ReasonsVerified, "reason")
                + " verified"
                + (unverified.Length == 0 ? "" : $"; {unverified}");
        }

        if (report.ByFateOrNature > 0)
        {
            yield return $"{Counting.Count(report.ByFateOrNature, "event")} by fate or nature (no reason needed)";
        }

        if (report.ExpectationsMet + report.ExpectationsFailed > 0)
        {
            yield return $"{report.ExpectationsMet} of {Counting.Count(report.ExpectationsMet + report.ExpectationsFailed, "expectation")} met";
        }

        if (report.Waived > 0)
        {
            yield return $"{Counting.Count(report.Waived, "finding")} waived by `intended`";
        }
    }

    private static string Replayed(CheckReport report)
    {
        if (report.Events == 0)
        {
            return report.Errors > 0
                ? "no event was looked at: what is said above comes first"
                : "there are no events yet";
        }

        var events =
            $"{Counting.Count(report.Events, "event")} in {Counting.Count(report.Scenes, "scene")}";
        return report.EventReports.Count >= report.Events
            ? $"{events}, replayed through every mind"
            : $"{events}, {report.EventReports.Count} of them replayed";
    }
}
