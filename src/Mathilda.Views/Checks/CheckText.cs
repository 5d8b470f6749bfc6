using Mathilda.Language.Findings;
using Mathilda.Views.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Checks;

/// <summary>A check as text: errors and warnings with excerpts, hints briefly, then what was looked at.</summary>
public static class CheckText
{
    private const int HintsPerCode = 3;
    private const int MostExcerpts = 50;

    /// <param name="story">What was checked.</param>
    /// <param name="options">Colour and width.</param>
    /// <param name="all">Every finding with its excerpts, however many.</param>
    public static string Render(CheckedStory story, TextOptions options, bool all)
    {
        var canvas = new Canvas(options);
        var serious = story.Report.Findings.Where(f => all || f.Severity != Severity.Hint).ToList();
        Finding? previous = null;
        foreach (var finding in all ? serious : serious.Take(MostExcerpts))
        {
            FindingText.Write(canvas, all ? finding : WithoutRepeating(finding, previous));
            canvas.End();
            previous = finding;
        }

        if (!all)
        {
            WriteCut(canvas, serious.Count - MostExcerpts, "");
            WriteHints(canvas, story.Report.Findings);
        }

        CheckSummary.Write(canvas, story);
        return canvas.ToString();
    }

    /// <summary>Five acts that lack a reason for the same want have the same places to show: once is enough.</summary>
    private static Finding WithoutRepeating(Finding finding, Finding? previous) =>
        previous is not null
        && finding.Causes.Count > 1
        && finding.Causes.SequenceEqual(previous.Causes)
            ? finding with
            {
                Causes =
                [
                    new FindingCause(
                        "The places that matter are those of the finding above.",
                        null
                    ),
                ],
            }
            : finding;

    private static void WriteHints(Canvas canvas, IReadOnlyList<Finding> findings)
    {
        foreach (
            var code in findings
                .Where(f => f.Severity == Severity.Hint)
                .GroupBy(f => f.Code, StringComparer.Ordinal)
        )
        {
            foreach (var hint in code.Take(HintsPerCode))
            {
                FindingText.WriteBriefly(canvas, hint);
                canvas.End();
            }

            WriteCut(canvas, code.Count() - HintsPerCode, $" of {code.Key}");
        }
    }

    private static void WriteCut(Canvas canvas, int count, string ofWhat)
    {
        if (count > 0)
        {
            canvas.Line($"… and {count} more{ofWhat} (--all shows them)", Ink.Faint).End();
        }
    }
}
