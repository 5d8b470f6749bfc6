using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Answers;

/// <summary>Who knows more, the audience or those on the stage, as JSON: <c>mathilda-irony/1</c> (docs/formats/json.md).</summary>
public static class IronyJson
{
    public const string Format = "mathilda-irony/1";

    public static string Render(IronyAnswer answer, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("scene", answer.Scene);
            json.Objects(
                "scenes",
                answer.Scenes,
                scene =>
                {
                    json.WriteString("title", scene.Title);
                    json.Objects(
                        "rows",
                        scene.Rows,
                        row =>
                        {
                            json.WriteString("person", row.Person);
                            json.WriteBoolean("audienceKnowsMore", row.AudienceKnowsMore);
                            json.WriteString("fact", row.Fact);
                            json.WriteString("stance", AnswerJson.WordOf(row.Stance));
                            json.WriteString("belief", row.Belief);
                            json.WriteBoolean("ahead", row.IsAhead);
                            EventJson.WriteReference(json, "since", row.Since);
                            json.WriteString("passages", Citations.Text(row.Citation));
                            json.WriteBoolean("new", row.IsNew);
                        }
                    );
                }
            );
            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });
}
