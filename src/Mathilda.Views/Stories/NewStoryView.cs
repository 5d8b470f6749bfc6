using Mathilda.Language.Findings;
using Mathilda.Views.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Stories;

/// <summary>A story that was just started, as text and as JSON (<c>mathilda-new/1</c>).</summary>
public static class NewStoryView
{
    public const string Format = "mathilda-new/1";

    public static string Text(string folder, IReadOnlyList<string> files, TextOptions options)
    {
        var canvas = new Canvas(options);
        canvas.Write("A story starts in ").Write(folder, Ink.Strong).Write(":").End();
        foreach (var file in files)
        {
            canvas.Space(2).Line(file);
        }

        var name = folder.Contains(' ', StringComparison.Ordinal) ? $"\"{folder}\"" : folder;
        canvas
            .End()
            .Line($"See that it holds together: mathilda check {name}")
            .Line("Then open it and change a line.");
        return canvas.ToString();
    }

    public static string Json(
        string folder,
        IReadOnlyList<string> files,
        IReadOnlyList<Finding> findings
    ) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteString("folder", folder);
            json.Strings("files", files);
            FindingJson.Write(json, findings);
        });
}
