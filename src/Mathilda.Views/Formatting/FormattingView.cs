using Mathilda.Views.Findings;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Formatting;

/// <summary>What formatting did, as text and as JSON (<c>mathilda-fmt/1</c>).</summary>
public static class FormattingView
{
    public const string Format = "mathilda-fmt/1";

    public static string Text(FormattedStory story, TextOptions options)
    {
        var canvas = new Canvas(options);
        if (story.Files.Count == 0)
        {
            return "";
        }

        foreach (var file in story.Files.Where(f => f.IsWritten || (story.IsCheck && f.Changes)))
        {
            canvas
                .Write(story.IsCheck ? "would change" : "formatted", Ink.Good)
                .Write($" {file.Path}")
                .End();
        }

        var inForm = story.Files.Count(f => !f.Changes);
        if (inForm > 0)
        {
            canvas.Line(
                $"{Counting.Count(inForm, "file")} in form{(inForm == story.Files.Count ? "" : " already")}",
                Ink.Faint
            );
        }

        return canvas.ToString();
    }

    public static string Json(FormattedStory story) =>
        JsonText.Object(json =>
        {
            json.WriteString("format", Format);
            json.WriteBoolean("check", story.IsCheck);
            json.Objects(
                "files",
                story.Files,
                file =>
                {
                    json.WriteString("file", file.Path);
                    json.WriteBoolean("changes", file.Changes);
                    json.WriteBoolean("written", file.IsWritten);
                }
            );
            FindingJson.Write(json, story.Findings);
        });
}
