using Mathilda.Views.Findings;

namespace Mathilda.Views.Checks;

/// <summary>A check as JSON, <c>mathilda-check/1</c> (docs/formats/json.md).</summary>
public static class CheckJson
{
    public const string Format = "mathilda-check/1";

    public static string Render(CheckedStory story) =>
        JsonText.Object(json =>
        {
            var report = story.Report;
            json.WriteString("format", Format);
            json.WriteString("story", story.Title);
            json.Strings("edits", story.Edits);
            json.WriteNumber("scenes", report.Scenes);
            json.WriteNumber("events", report.Events);
            json.WriteNumber("errors", report.Errors);
            json.WriteNumber("warnings", report.Warnings);
            json.WriteNumber("hints", report.Hints);
            json.Object(
                "reasons",
                () =>
                {
                    json.WriteNumber("verified", report.ReasonsVerified);
                    json.WriteNumber("asserted", report.ReasonsAsserted);
                    json.WriteNumber("unstated", report.ReasonsUnstated);
                    json.WriteNumber("missing", report.ReasonsMissing());
                    json.WriteNumber("undecided", report.ReasonsUndecided());
                }
            );
            json.WriteNumber("byFateOrNature", report.ByFateOrNature);
            json.Object(
                "expectations",
                () =>
                {
                    json.WriteNumber("met", report.ExpectationsMet);
                    json.WriteNumber("failed", report.ExpectationsFailed);
                }
            );
            json.WriteNumber("waived", report.Waived);
            FindingJson.Write(json, report.Findings);
            json.Objects("replay", report.EventReports, e => EventJson.WriteEvent(json, e));
        });
}
