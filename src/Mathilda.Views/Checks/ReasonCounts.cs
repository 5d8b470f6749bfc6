using Mathilda.Answers;

namespace Mathilda.Views.Checks;

/// <summary>Reasons that were sought and not found, counted over the events.</summary>
internal static class ReasonCounts
{
    public static int ReasonsMissing(this CheckReport report) =>
        Count(report, ReasonStatus.Missing);

    public static int ReasonsUndecided(this CheckReport report) =>
        Count(report, ReasonStatus.Undecided);

    private static int Count(CheckReport report, ReasonStatus status) =>
        report.EventReports.Sum(e => e.Reasons.Count(r => r.Status == status));
}
