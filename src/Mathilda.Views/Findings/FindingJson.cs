using System.Text.Json;
using Mathilda.Language.Findings;
using Mathilda.Language.Text;

namespace Mathilda.Views.Findings;

/// <summary>Findings as JSON; the shape is described in docs/formats/json.md and is the same in every answer.</summary>
internal static class FindingJson
{
    /// <summary>The member <c>findings</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Finding> findings) =>
        json.Objects("findings", findings, finding => WriteMembers(json, finding));

    /// <summary>The members <c>file</c>, <c>line</c>, <c>column</c>, <c>endLine</c>, <c>endColumn</c>; all null without a place.</summary>
    public static void WritePlace(Utf8JsonWriter json, Location? where)
    {
        json.WriteString("file", where?.Source.Path);
        var end = where?.Source.PositionOf(where.Span.End);
        WriteNumber(json, "line", where?.Line);
        WriteNumber(json, "column", where?.Column);
        WriteNumber(json, "endLine", end?.Line);
        WriteNumber(json, "endColumn", end?.Column);
    }

    private static void WriteMembers(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("code", finding.Code);
        json.WriteString("severity", FindingText.WordOf(finding.Severity));
        WritePlace(json, finding.Where);
        json.WriteString("event", finding.Event);
        json.WriteString("message", finding.Message);
        json.WriteString("hint", finding.Hint);
        json.Objects("causes", finding.Causes, cause => WriteCause(json, cause));
        json.Objects("fixes", finding.Fixes, fix => WriteFix(json, fix));
    }

    private static void WriteCause(Utf8JsonWriter json, FindingCause cause)
    {
        json.WriteString("message", cause.Message);
        WritePlace(json, cause.Where);
        json.WriteString("event", cause.Event);
    }

    private static void WriteFix(Utf8JsonWriter json, Fix fix)
    {
        json.WriteString("title", fix.Title);
        WritePlace(json, fix.Where);
        json.WriteString("newText", fix.NewText);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(name, number);
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
