using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Answers;

/// <summary>A table of who knows what as JSON: <c>mathilda-knowledge/1</c> (docs/formats/json.md).</summary>
public static class KnowledgeTableJson
{
    public const string Format = "mathilda-knowledge/1";

    public static string Render(KnowledgeTable table, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("fact", table.Fact);
            json.WriteString("after", table.After);
            json.Strings("people", table.People);
            json.Objects(
                "rows",
                table.Rows,
                row =>
                {
                    json.WriteString("label", row.Label);
                    EventJson.WriteReference(json, "after", row.After);
                    json.WriteBoolean("isSo", row.IsSo);
                    json.Strings("stances", row.Stances.Select(AnswerJson.WordOf));
                }
            );
            FindingJson.Write(json, table.Findings);
            PassageJson.Write(json, sources, table.Citations());
        });
}
