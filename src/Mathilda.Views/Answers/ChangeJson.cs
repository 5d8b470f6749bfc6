using System.Text.Json;
using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;
using Mathilda.Views.Plans;

namespace Mathilda.Views.Answers;

/// <summary>Answers about what does not happen as JSON: <c>mathilda-whynot/1</c>, <c>mathilda-whatif/1</c> (docs/formats/json.md).</summary>
public static class ChangeJson
{
    public const string WhyNotFormat = "mathilda-whynot/1";
    public const string WhatIfFormat = "mathilda-whatif/1";

    public static string Render(WhyNotAnswer answer, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", WhyNotFormat);
            json.WriteString("asked", answer.Asked);
            EventJson.WriteReference(json, "after", answer.After);
            json.Objects(
                "events",
                answer.Events,
                happening =>
                {
                    json.WriteString("sentence", happening.Sentence);
                    WriteObstacles(json, happening.Obstacles);
                    EventJson.WriteReference(json, "possibleAfter", happening.PossibleAfter);
                    json.WriteBoolean("nobodysChoice", happening.IsNobodysChoice);
                    json.Objects(
                        "leastChange",
                        happening.LeastChange,
                        change =>
                        {
                            json.WriteString("fact", change.Fact);
                            json.WriteString("holder", change.Holder);
                            json.Strings("knownTo", change.KnownTo);
                        }
                    );
                    EventJson.WriteReasons(json, "reasons", happening.Reasons);
                }
            );
            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });

    /// <param name="answer">The answer.</param>
    /// <param name="title">The story's.</param>
    public static string Render(WhatIfAnswer answer, string title, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", WhatIfFormat);
            json.WriteString("edit", answer.Edit);
            WriteEvents(json, "premise", answer.Premise);
            WriteEvents(json, "falls", answer.Falls);
            WriteEvents(json, "open", answer.Open);
            json.WriteNumber("stands", answer.Stands);
            json.Objects(
                "differences",
                answer.Differences,
                difference =>
                {
                    json.WriteString("was", difference.Was);
                    json.WriteString("becomes", difference.Becomes);
                }
            );
            json.Objects(
                "wants",
                answer.Wants,
                want =>
                {
                    json.WriteString("person", want.Person);
                    json.WriteString("name", want.Name);
                    json.WriteString("was", WordOf(want.Was));
                    json.WriteString("becomes", WordOf(want.Becomes));
                }
            );
            json.Strings("noLongerSo", answer.NoLongerSo);
            if (answer.Replan is { } plan)
            {
                json.WritePropertyName("replan");
                json.WriteRawValue(PlanJson.Render(new SeenPlan(title, plan)).TrimEnd());
            }
            else
            {
                json.WriteNull("replan");
            }

            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });

    private static void WriteEvents(
        Utf8JsonWriter json,
        string name,
        IReadOnlyList<WhatIfEvent> events
    ) =>
        json.Objects(
            name,
            events,
            happening =>
            {
                EventJson.WriteReference(json, "event", happening.Event);
                json.WriteString(
                    "fate",
                    JsonNamingPolicy.CamelCase.ConvertName(happening.Fate.ToString())
                );
                WriteObstacles(json, happening.Obstacles);
                json.Objects(
                    "fallsWith",
                    happening.FallsWith,
                    with => EventJson.WriteReference(json, "event", with)
                );
            }
        );

    private static void WriteObstacles(Utf8JsonWriter json, IReadOnlyList<Obstacle> obstacles) =>
        json.Objects(
            "obstacles",
            obstacles,
            obstacle =>
            {
                json.WriteString(
                    "kind",
                    JsonNamingPolicy.CamelCase.ConvertName(obstacle.Kind.ToString())
                );
                json.WriteString("person", obstacle.Person);
                json.WriteString("needed", obstacle.Needed);
                json.WriteString("instead", obstacle.Instead);
                EventJson.WriteReference(json, "since", obstacle.Since);
                json.WriteString("passages", Citations.Text(obstacle.Citation));
                json.Objects(
                    "wants",
                    obstacle.Wants,
                    want =>
                    {
                        json.WriteString("name", want.Name);
                        json.WriteString("state", WordOf(want.State));
                    }
                );
            }
        );

    private static string WordOf(WantState state) =>
        JsonNamingPolicy.CamelCase.ConvertName(state.ToString());
}
