using Mathilda.Language.Model;
using Mathilda.Views.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Stories;

/// <summary>What can happen: the sentences of a story's acts, with where each is declared.</summary>
public static class ActsText
{
    public static string Render(StoryModel model, TextOptions options)
    {
        var canvas = new Canvas(options);
        if (model.Acts.Count == 0)
        {
            return canvas.Line("There are no acts yet.").ToString();
        }

        foreach (
            var file in model.Acts.GroupBy(
                a => a.Declared?.Source.Path ?? "",
                StringComparer.Ordinal
            )
        )
        {
            canvas.Line(file.Key.Length == 0 ? "built in" : file.Key, Ink.Frame);
            EventText.Columns(canvas, 2, [.. file.Select(a => (ActPattern.Text(a), ChoiceOf(a)))]);
            canvas.End();
        }

        canvas.Line("A sentence of a scene fills the slots in braces with names.", Ink.Faint);
        return canvas.ToString();
    }

    private static string ChoiceOf(ActSchema act) =>
        act.Choice switch
        {
            Choice.Chosen => act.Choosers.Count > 1 ? $"all {act.Choosers.Count} must want it" : "",
            Choice.Fate => "by fate",
            Choice.Nature => "by nature",
            _ => throw new ArgumentOutOfRangeException(nameof(act)),
        };
}
