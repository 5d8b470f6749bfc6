using Mathilda.Language.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Findings;

/// <summary>A finding as text: what, where, why there, and the way out.</summary>
internal static class FindingText
{
    private const int MostMarks = 8;
    private const int MostFixes = 3;

    /// <summary>With excerpts of the story.</summary>
    public static void Write(Canvas canvas, Finding finding)
    {
        WriteHeadline(canvas, finding);
        var marks = MarksOf(finding);
        var gutter = Excerpt.GutterOf(marks);
        Excerpt.Draw(canvas, marks, InkOf(finding.Severity));
        foreach (var cause in finding.Causes.Where(c => c.Where is null))
        {
            var id = cause.Event is null ? "" : $" (#{cause.Event})";
            WriteNote(canvas, gutter, "note", $"{cause.Message}{id}");
        }

        var unseen = finding.Causes.Count(c => c.Where is not null) - marks.Count(m => !m.IsMain);
        if (unseen > 0)
        {
            WriteNote(canvas, gutter, "note", $"and {Counting.Count(unseen, "more place")}");
        }

        WriteWaysOut(canvas, gutter, finding);
    }

    /// <summary>In two or three lines, without excerpts.</summary>
    public static void WriteBriefly(Canvas canvas, Finding finding)
    {
        WriteHeadline(canvas, finding);
        if (finding.Where is { } where)
        {
            canvas
                .Space(1)
                .Write("-->", Ink.Frame)
                .Write($" {where.Source.Path}:{where.Line}:{where.Column}")
                .End();
        }

        if (WaysOut(finding).FirstOrDefault() is { } way)
        {
            WriteNote(canvas, 1, "help", way);
        }
    }

    public static Ink InkOf(Severity severity) =>
        severity switch
        {
            Severity.Hint => Ink.Hint,
            Severity.Warning => Ink.Warning,
            Severity.Error => Ink.Error,
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    /// <summary>"error", "warning", "hint".</summary>
    public static string WordOf(Severity severity) =>
        severity switch
        {
            Severity.Hint => "hint",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    private static void WriteHeadline(Canvas canvas, Finding finding) =>
        canvas
            .Write($"{WordOf(finding.Severity)}[{finding.Code}]", InkOf(finding.Severity))
            .Write($": {finding.Message}", Ink.Strong)
            .End();

    private static List<Mark> MarksOf(Finding finding)
    {
        var marks = new List<Mark>();
        if (finding.Where is { } where)
        {
            marks.Add(new Mark(where, null, IsMain: true));
        }

        marks.AddRange(
            finding
                .Causes.Where(c => c.Where is not null)
                .Take(MostMarks)
                .Select(c => new Mark(c.Where!, c.Message, IsMain: false))
        );
        return marks;
    }

    private static IEnumerable<string> WaysOut(Finding finding)
    {
        var titles = finding.Fixes.Take(MostFixes).Select(f => f.Title);
        var all = finding.Hint is null ? titles : titles.Prepend(finding.Hint);
        return all.Distinct(StringComparer.OrdinalIgnoreCase);
    }

    private static void WriteWaysOut(Canvas canvas, int gutter, Finding finding)
    {
        foreach (var way in WaysOut(finding))
        {
            WriteNote(canvas, gutter, "help", way);
        }
    }

    private static void WriteNote(Canvas canvas, int gutter, string word, string text) =>
        canvas
            .Space(gutter + 1)
            .Write("=", Ink.Frame)
            .Write($" {word}:", Ink.Strong)
            .Write($" {text}")
            .End();
}
