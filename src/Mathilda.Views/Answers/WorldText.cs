using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>The world or a mind after an event, as text: facts by whom or what they are about.</summary>
public static class WorldText
{
    public static string Render(WorldAnswer answer, TextOptions options)
    {
        var canvas = new Canvas(options);
        var what = answer.Who is null ? "The world" : $"As {answer.Who} sees it";
        canvas.Line($"{what} {EventText.After(answer.After)}", Ink.Strong);
        foreach (var group in answer.Rows.GroupBy(r => r.Subject, StringComparer.Ordinal))
        {
            canvas.End().Space(2).Line(group.Key, Ink.Frame);
            EventText.Columns(
                canvas,
                4,
                [
                    .. group.Select(row =>
                        (row.Fact, Beside(row), row.Since?.Citation ?? Citation.None)
                    ),
                ]
            );
        }

        if (answer.Rows.Count == 0)
        {
            canvas.End().Space(2).Line("Nothing is known.");
        }

        return canvas.ToString();
    }

    private static string Beside(WorldRow row)
    {
        var since = row.Since is null ? "" : EventText.Since(row.Since);
        if (row.IsSo)
        {
            return since;
        }

        var truth = row.Truth is null ? "(not so)" : $"(in fact: {row.Truth})";
        return since.Length == 0 ? truth : $"{truth} {since}";
    }
}
