using System.Text.Json;
using Mathilda.Coverage;
using Mathilda.Views.Findings;

namespace Mathilda.Views.Coverage;

/// <summary>Coverage as JSON: <c>mathilda-coverage/1</c> (docs/formats/json.md).</summary>
public static class CoverageJson
{
    public const string Format = "mathilda-coverage/1";

    /// <param name="title">The story's.</param>
    /// <param name="answer">What was found.</param>
    public static string Render(string title, CoverageAnswer answer) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("story", title);
            json.Objects("sources", answer.Sources, source => WriteSource(json, source));
            json.Strings("notGiven", answer.NotGiven);
            FindingJson.Write(json, answer.Findings);
        });

    private static void WriteSource(Utf8JsonWriter json, SourceCoverage source)
    {
        json.WriteString("name", source.Source.Name);
        json.WriteString("file", source.Source.Text.Path);
        json.WriteNumber("told", source.Told);
        json.WriteNumber("leftAside", source.LeftAside);
        json.WriteNumber("open", source.Open);
        json.Objects(
            "passages",
            source.Rows,
            row =>
            {
                json.WriteString("point", row.Passage.Point);
                json.WriteString("text", row.Passage.Text);
                json.WriteNumber("line", row.Passage.Where.Line);
                json.Objects(
                    "restingLines",
                    row.Lines,
                    line =>
                    {
                        json.WriteString("text", line.Where.Text);
                        json.WriteString("id", line.Id);
                        json.WriteString("skipped", line.Skipped);
                        FindingJson.WritePlace(json, line.Where);
                    }
                );
            }
        );
    }
}
