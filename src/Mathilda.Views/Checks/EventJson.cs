using System.Text.Json;
using Mathilda.Answers;
using Mathilda.Views.Answers;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Checks;

/// <summary>Events and reasons as JSON; the same in every answer.</summary>
internal static class EventJson
{
    /// <summary>The members of a replayed event.</summary>
    public static void WriteEvent(Utf8JsonWriter json, EventReport report)
    {
        json.WriteNumber("index", report.Index);
        json.WriteString("id", report.Id);
        json.WriteString("sentence", report.Sentence);
        json.WriteString("scene", report.Scene);
        FindingJson.WritePlace(json, report.Where);
        json.WriteString("passages", Citations.Text(report.Citation));
        json.WriteBoolean("implied", report.Implied);
        WriteReasons(json, "reasons", report.Reasons);
    }

    /// <summary>A named reference to an event; null for none.</summary>
    public static void WriteReference(Utf8JsonWriter json, string name, EventReference? reference)
    {
        if (reference is null)
        {
            json.WriteNull(name);
            return;
        }

        json.Object(
            name,
            () =>
            {
                json.WriteNumber("index", reference.Index);
                json.WriteString("id", reference.Id);
                json.WriteString("sentence", reference.Sentence);
                FindingJson.WritePlace(json, reference.Where);
                json.WriteString("passages", Citations.Text(reference.Citation));
            }
        );
    }

    internal static void WriteReasons(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<ReasonReport> reasons
    ) =>
        json.Objects(
            name,
            reasons,
            reason =>
            {
                json.WriteString("person", reason.Person);
                json.WriteString("status", WordOf(reason.Status));
                json.Strings("wants", reason.Wants);
                json.WriteString("words", reason.Words);
                json.Objects(
                    "plan",
                    reason.Plan,
                    step =>
                    {
                        json.WriteString("sentence", step.Sentence);
                        WriteReasons(json, "othersReasons", step.OthersReasons);
                    }
                );
            }
        );

    private static string WordOf(ReasonStatus status) =>
        status switch
        {
            ReasonStatus.Verified => "verified",
            ReasonStatus.Asserted => "asserted",
            ReasonStatus.Unstated => "unstated",
            ReasonStatus.Missing => "missing",
            ReasonStatus.Undecided => "undecided",
            ReasonStatus.NotSought => "notSought",
            _ => throw new ArgumentOutOfRangeException(nameof(status)),
        };
}
