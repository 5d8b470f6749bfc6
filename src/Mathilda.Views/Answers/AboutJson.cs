using System.Text.Json;
using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Answers;

/// <summary>What a story says about the work and its people as JSON: <c>mathilda-about/1</c> (docs/formats/json.md).</summary>
public static class AboutJson
{
    public const string Format = "mathilda-about/1";

    public static string Render(AboutAnswer answer, SourceSet? sources = null) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("story", answer.Title);
            json.WriteString("asked", answer.Asked);
            json.Objects(
                "items",
                answer.Items,
                item =>
                {
                    json.WriteString(
                        "section",
                        JsonNamingPolicy.CamelCase.ConvertName(item.Section.ToString())
                    );
                    json.WriteString("subject", item.Subject);
                    json.WriteString("words", item.Words);
                    json.WriteString("holder", item.Holder);
                    json.WriteString("passages", Citations.Text(item.Citation));
                    FindingJson.WritePlace(json, item.Where);
                }
            );
            FindingJson.Write(json, answer.Findings);
            PassageJson.Write(json, sources, answer.Citations());
        });
}
