using Mathilda.Language.Model;
using Mathilda.Views.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Stories;

/// <summary>What happens, scene by scene, as text.</summary>
public static class ScenesText
{
    /// <param name="model">The story.</param>
    /// <param name="say">Says an event as a sentence.</param>
    /// <param name="options">Colour and width.</param>
    public static string Render(
        StoryModel model,
        Func<ActReference, string> say,
        TextOptions options
    )
    {
        var canvas = new Canvas(options);
        if (model.Scenes.Count == 0)
        {
            return canvas.Line("There are no scenes yet.").ToString();
        }

        for (var i = 0; i < model.Scenes.Count; i++)
        {
            if (i > 0)
            {
                canvas.End();
            }

            WriteScene(canvas, i + 1, model.Scenes[i], say);
        }

        return canvas.ToString();
    }

    private static void WriteScene(
        Canvas canvas,
        int number,
        Scene scene,
        Func<ActReference, string> say
    )
    {
        canvas.Write($"{number}. ", Ink.Frame).Write(scene.Title, Ink.Strong).Space(2);
        canvas.Write($"{EventText.Place(scene.Where)} ", Ink.Faint).Cite(scene.Citation).End();
        var heading = string.Join("; ", HeadingOf(scene));
        if (heading.Length > 0)
        {
            canvas.Space(3).Line(heading, Ink.Faint);
        }

        EventText.Columns(canvas, 3, [.. scene.Items.SelectMany(i => Rows(i, say, ""))]);
    }

    private static IEnumerable<string> HeadingOf(Scene scene)
    {
        if (scene.At is { } place)
        {
            yield return $"at {place.Name}";
        }

        if (scene.With.Count > 0)
        {
            yield return $"with {Counting.And([.. scene.With.Select(w => w.Name)])}";
        }

        if (scene.When is { } label)
        {
            yield return label;
        }

        if (scene.Version is { } version)
        {
            yield return $"only in {version}";
        }

        if (scene.ToldAfter is { } other)
        {
            yield return $"told after {other}";
        }

        if (scene.ToldToNobody)
        {
            yield return "told to nobody";
        }
    }

    /// <summary>Expectations, gaps and skipped passages are about the telling, not what happens: they have none.</summary>
    private static IEnumerable<(string Left, string Right, Citation Basis)> Rows(
        SceneItem item,
        Func<ActReference, string> say,
        string indent
    )
    {
        var id = item.Id is null ? "" : $"#{item.Id}";
        return item switch
        {
            StoryEvent happening =>
            [
                (
                    $"{indent}{(item.Citation.Implied ? "implied: " : "")}{say(happening.Act)}",
                    id,
                    item.Citation
                ),
            ],
            BeatItem beat => [($"{indent}- {beat.Text}", id, item.Citation)],
            AnyOrderItem block => block
                .Items.SelectMany(i => Rows(i, say, $"{indent}  "))
                .Prepend(($"{indent}in any order", "", Citation.None)),
            _ => [],
        };
    }
}
