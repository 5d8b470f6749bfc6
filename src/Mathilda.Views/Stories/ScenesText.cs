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
        canvas
            .Write(
                $"{EventText.Place(scene.Where)} {Citations.Text(scene.Citation)}".Trim(),
                Ink.Faint
            )
            .End();
        var heading = string.Join("; ", HeadingOf(scene));
        if (heading.Length > 0)
        {
            canvas.Space(3).Line(heading, Ink.Faint);
        }

        foreach (var item in scene.Items)
        {
            WriteItem(canvas, item, say, 3);
        }
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

    private static void WriteItem(
        Canvas canvas,
        SceneItem item,
        Func<ActReference, string> say,
        int indent
    )
    {
        switch (item)
        {
            case StoryEvent happening:
                var implied = item.Citation.Implied ? "implied: " : "";
                canvas.Space(indent).Write($"{implied}{say(happening.Act)}");
                canvas.Space(2).Write(item.Id is null ? "" : $"#{item.Id}", Ink.Frame);
                canvas.Space(1).Write(Citations.Text(item.Citation), Ink.Faint).End();
                break;
            case BeatItem beat:
                canvas.Space(indent).Write($"- {beat.Text}", Ink.Faint).End();
                break;
            case AnyOrderItem block:
                canvas.Space(indent).Line("in any order", Ink.Faint);
                foreach (var inner in block.Items)
                {
                    WriteItem(canvas, inner, say, indent + 2);
                }

                break;
            default:
                // Expectations, gaps and skipped passages are about the telling, not what happens.
                break;
        }
    }
}
