using System.Text.Json;
using Mathilda.Planning;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Plans;

/// <summary>Stories that were found as JSON: <c>mathilda-plan/1</c> (docs/formats/json.md).</summary>
public static class PlanJson
{
    public const string Format = "mathilda-plan/1";

    public static string Render(SeenPlan seen) =>
        JsonText.Object(json =>
        {
            var answer = seen.Answer;
            json.WriteString("format", Format);
            json.WriteString("story", seen.Title);
            json.WriteString("goal", answer.Goal);
            EventJson.WriteReference(json, "from", answer.From);
            json.WriteString("outcome", OutcomeWord(answer.Outcome));
            json.WriteString("limit", LimitWord(answer.Limit, seen.OutOfTime));
            WriteNumber(json, "startScore", answer.StartScore);
            json.WriteBoolean("proved", answer.IsProved);
            json.WriteBoolean("shortest", answer.IsShortest);
            json.WriteBoolean("complete", answer.IsComplete);
            json.WriteBoolean("actsLeftOut", answer.ActsLeftOut);
            json.WriteBoolean("beliefNewsAside", answer.BeliefNewsAside);
            json.Objects("stories", answer.Stories, story => Write(json, story));
            if (answer.Best is { } best)
            {
                json.Object("best", () => Write(json, best));
            }
            else
            {
                json.WriteNull("best");
            }

            json.Object("limits", () => WriteLimits(json, answer.Request));
            json.WriteNumber("acts", answer.Acts);
            json.WriteNumber("nodes", answer.Nodes);
            json.WriteNumber("worlds", answer.Worlds);
            WriteDuration(json, seen.Took);
            FindingJson.Write(json, answer.Findings);
        });

    private static void WriteLimits(Utf8JsonWriter json, PlanRequest request)
    {
        json.WriteNumber("author", request.AuthorLimit);
        json.WriteNumber("character", request.CharacterLimit);
        json.WriteNumber("belief", request.BeliefLimit);
        json.WriteNumber("nodes", request.NodeBudget);
    }

    private static void WriteDuration(Utf8JsonWriter json, PlanDuration? took)
    {
        if (took is null)
        {
            json.WriteNull("took");
            return;
        }

        json.Object(
            "took",
            () =>
            {
                json.WriteNumber("groundMs", Math.Round(took.Ground, 1));
                json.WriteNumber("searchMs", Math.Round(took.Search, 1));
                json.WriteNumber("proofMs", Math.Round(took.Proof, 1));
                json.WriteNumber("cpuMs", Math.Round(took.Processor, 1));
                json.WriteNumber("peakMb", Math.Round(took.PeakMegabytes, 1));
            }
        );
    }

    private static void Write(Utf8JsonWriter json, PlannedStory story)
    {
        WriteNumber(json, "score", story.Score);
        json.WriteNumber("characterLimit", story.CharacterLimit);
        json.WriteNumber("beliefLimit", story.BeliefLimit);
        json.WriteNumber("reasons", story.ReasonCount);
        json.Strings("gains", story.Gains);
        json.Objects("acts", story.Acts, act => Write(json, act));
    }

    private static void Write(Utf8JsonWriter json, PlannedAct act)
    {
        json.WriteString("sentence", act.Sentence);
        json.Objects(
            "reasons",
            act.Reasons,
            reason =>
            {
                json.WriteString("person", reason.Person);
                json.Strings("wants", reason.Wants);
                json.Strings("gains", reason.Gains);
                json.WriteString("takenFor", reason.TakenFor);
                json.Objects("plan", reason.Plan, step => Write(json, step));
            }
        );
    }

    // JSON has no infinities.
    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known && double.IsFinite(known))
        {
            json.WriteNumber(name, known);
        }
        else
        {
            json.WriteNull(name);
        }
    }

    private static string OutcomeWord(PlanningOutcome outcome) =>
        outcome switch
        {
            PlanningOutcome.Found => "found",
            PlanningOutcome.Impossible => "impossible",
            PlanningOutcome.NotFound => "notFound",
            PlanningOutcome.NotSought => "notSought",
            _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
        };

    private static string? LimitWord(PlanningLimit limit, bool outOfTime) =>
        limit switch
        {
            PlanningLimit.None => null,
            PlanningLimit.AuthorLimit => "author",
            PlanningLimit.ReasonLimits => "reasons",
            PlanningLimit.Nodes => "nodes",
            PlanningLimit.BrokenOff => outOfTime ? "time" : "brokenOff",
            PlanningLimit.ActsLeftOut => "acts",
            _ => throw new ArgumentOutOfRangeException(nameof(limit)),
        };
}
