using System.Text.Json;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Views.Findings;

/// <summary>Findings as SARIF 2.1.0, the format code hosts and editors read (docs/formats/sarif.md).</summary>
public static class SarifView
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <param name="findings">In the order to be reported.</param>
    /// <param name="toolVersion">Of the tool that found them.</param>
    /// <param name="titleOf">The title of a code's page; null where it has none.</param>
    public static string Render(
        IReadOnlyList<Finding> findings,
        string toolVersion,
        Func<string, string?> titleOf
    )
    {
        var codes = findings
            .Select(f => f.Code)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList();
        return JsonText.Object(json =>
        {
            json.WriteString("$schema", Schema);
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            json.Object(
                "tool",
                () => json.Object("driver", () => WriteDriver(json, codes, toolVersion, titleOf))
            );
            json.WriteString("columnKind", "utf16CodeUnits");
            json.Objects("results", findings, finding => WriteResult(json, finding, codes));
            json.WriteEndObject();
            json.WriteEndArray();
        });
    }

    private static void WriteDriver(
        Utf8JsonWriter json,
        List<string> codes,
        string version,
        Func<string, string?> titleOf
    )
    {
        json.WriteString("name", "mathilda");
        json.WriteString("version", version);
        json.Objects(
            "rules",
            codes,
            code =>
            {
                json.WriteString("id", code);
                if (titleOf(code) is { } title)
                {
                    json.Object("shortDescription", () => json.WriteString("text", title));
                }

                json.Object(
                    "help",
                    () => json.WriteString("text", $"Run `mathilda explain {code}`.")
                );
            }
        );
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, List<string> codes)
    {
        json.WriteString("ruleId", finding.Code);
        json.WriteNumber("ruleIndex", codes.IndexOf(finding.Code));
        json.WriteString("level", LevelOf(finding.Severity));
        WriteMessage(
            json,
            Sentence(finding.Message) + (finding.Hint is null ? "" : $" {Sentence(finding.Hint)}")
        );
        json.Objects(
            "locations",
            finding.Where is { } where ? [where] : Array.Empty<Location>(),
            l => WritePhysical(json, l)
        );
        var causes = finding.Causes.Where(c => c.Where is not null).ToList();
        json.Objects(
            "relatedLocations",
            causes,
            cause =>
            {
                json.WriteNumber("id", causes.IndexOf(cause) + 1);
                WritePhysical(json, cause.Where!);
                WriteMessage(json, cause.Message);
            }
        );
        if (finding.Fixes.Count > 0)
        {
            json.Objects("fixes", finding.Fixes, fix => WriteFix(json, fix));
        }

        if (finding.Event is { } id)
        {
            json.Object("properties", () => json.WriteString("event", id));
        }
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.Object("description", () => json.WriteString("text", fix.Title));
        json.Objects(
            "artifactChanges",
            [fix],
            _ =>
            {
                WriteArtifact(json, fix.Where);
                json.Objects(
                    "replacements",
                    [fix],
                    _ =>
                    {
                        WriteRegion(json, "deletedRegion", fix.Where);
                        json.Object("insertedContent", () => json.WriteString("text", fix.NewText));
                    }
                );
            }
        );
    }

    private static void WritePhysical(Utf8JsonWriter json, Location where) =>
        json.Object(
            "physicalLocation",
            () =>
            {
                WriteArtifact(json, where);
                WriteRegion(json, "region", where);
            }
        );

    private static void WriteArtifact(Utf8JsonWriter json, Location where) =>
        json.Object("artifactLocation", () => json.WriteString("uri", UriOf(where.Source.Path)));

    private static void WriteRegion(Utf8JsonWriter json, string name, Location where)
    {
        var end = where.Source.PositionOf(where.Span.End);
        json.Object(
            name,
            () =>
            {
                json.WriteNumber("startLine", where.Line);
                json.WriteNumber("startColumn", where.Column);
                json.WriteNumber("endLine", end.Line);
                json.WriteNumber("endColumn", end.Column);
            }
        );
    }

    private static void WriteMessage(Utf8JsonWriter json, string text) =>
        json.Object("message", () => json.WriteString("text", text));

    /// <summary>With a full stop, if it ends without one.</summary>
    private static string Sentence(string text) =>
        text.Length > 0 && char.IsPunctuation(text[^1]) ? text : $"{text}.";

    private static string LevelOf(Severity severity) =>
        severity switch
        {
            Severity.Hint => "note",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };

    private static string UriOf(string path) =>
        string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
