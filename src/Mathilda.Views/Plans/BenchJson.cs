using System.Text.Json;

namespace Mathilda.Views.Plans;

/// <summary>A planned suite as JSON: <c>mathilda-bench/1</c> (docs/formats/json.md).</summary>
public static class BenchJson
{
    public const string Format = "mathilda-bench/1";

    public static string Render(BenchReport report) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.Objects("rows", report.Rows, row => Write(json, row));
            json.Object("total", () => Write(json, report.Total));
            WriteNumber(json, "geometricMean", BenchReport.GeometricMean(report.WorthyRatios));
            json.WriteString("signature", report.Signature);
        });

    private static void Write(Utf8JsonWriter json, BenchRow row)
    {
        json.WriteString("name", row.Name);
        json.WriteString("result", row.Result);
        json.WriteNumber("steps", row.Steps);
        json.WriteNumber("reasons", row.Reasons);
        json.WriteNumber("nodes", row.Nodes);
        json.WriteNumber("ms", Math.Round(row.Milliseconds, 1));
        json.WriteNumber("peakMb", Math.Round(row.PeakMegabytes, 1));
        json.WriteNumber("validateMs", Math.Round(row.ValidateMilliseconds, 1));
        json.WriteString("family", row.Family);
        WriteNumber(json, "size", row.Size);
        WriteNumber(json, "theirMs", row.TheirMilliseconds);
        WriteNumber(json, "ratio", row.Ratio);
    }

    private static void WriteNumber(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, Math.Round(known, 3));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
