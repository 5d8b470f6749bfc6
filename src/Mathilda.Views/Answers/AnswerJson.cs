using System.Text.Json;
using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Answers;

/// <summary>Answers as JSON: <c>mathilda-knows/1</c>, <c>mathilda-why/1</c>, <c>mathilda-world/1</c> (docs/formats/json.md).</summary>
public static class AnswerJson
{
    public const string KnowsFormat = "mathilda-knows/1";
    public const string WhyFormat = "mathilda-why/1";
    public const string WorldFormat = "mathilda-world/1";

    public static string Render(KnowsAnswer answer, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", KnowsFormat);
            json.WriteString("person", answer.Question.Person);
            json.WriteString("fact", answer.Question.Fact);
            json.WriteString("after", answer.Question.After);
            json.Objects(
                "rows",
                answer.Rows,
                row =>
                {
                    json.WriteString("person", row.Person);
                    json.WriteString("fact", row.Fact);
                    json.WriteString("stance", WordOf(row.Stance));
                    json.WriteString("belief", row.Belief);
                    json.WriteString("truth", row.Truth);
                    EventJson.WriteReference(json, "since", row.Since);
                    json.WriteString("notStated", row.NotStated);
                    json.WriteString("passages", Citations.Text(row.Citation));
                    json.WriteBoolean("implied", row.Implied);
                    json.WriteBoolean("dead", row.IsDead);
                }
            );
            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });

    public static string Render(WhyAnswer answer, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", WhyFormat);
            if (answer.Event is { } asked)
            {
                json.Object("event", () => EventJson.WriteEvent(json, asked));
            }
            else
            {
                json.WriteNull("event");
            }

            json.Objects(
                "wants",
                answer.Wants,
                want =>
                {
                    json.WriteString("person", want.Person);
                    json.WriteString("name", want.Name);
                    json.WriteString("condition", want.Condition);
                    json.WriteString("passages", Citations.Text(want.Citation));
                }
            );
            WriteCauses(json, answer.Causes);
            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });

    public static string Render(WorldAnswer answer, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", WorldFormat);
            json.WriteString("who", answer.Who);
            EventJson.WriteReference(json, "after", answer.After);
            json.Objects(
                "rows",
                answer.Rows,
                row =>
                {
                    json.WriteString("subject", row.Subject);
                    json.WriteString("fact", row.Fact);
                    json.WriteBoolean("isSo", row.IsSo);
                    json.WriteString("truth", row.Truth);
                    EventJson.WriteReference(json, "since", row.Since);
                }
            );
            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });

    private static void WriteCauses(Utf8JsonWriter json, IReadOnlyList<Cause> causes) =>
        json.Objects(
            "causes",
            causes,
            cause =>
            {
                json.WriteString("fact", cause.Fact);
                json.WriteString("holder", cause.Holder);
                EventJson.WriteReference(json, "setBy", cause.SetBy);
                json.WriteString("passages", Citations.Text(cause.Citation));
                WriteCauses(json, cause.Causes);
            }
        );

    internal static string WordOf(Stance stance) =>
        stance switch
        {
            Stance.Knows => "knows",
            Stance.KnowsNot => "knowsNot",
            Stance.WronglyBelieves => "wronglyBelieves",
            Stance.Unaware => "unaware",
            Stance.DoesNotKnow => "doesNotKnow",
            Stance.NotStated => "notStated",
            Stance.Dead => "dead",
            _ => throw new ArgumentOutOfRangeException(nameof(stance)),
        };
}
