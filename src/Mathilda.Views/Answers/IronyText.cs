using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Who knows more, the audience or those on the stage, as text: what is new in a scene in full, the rest counted.</summary>
public static class IronyText
{
    // More than this in one scene is counted, not told, unless all is asked for.
    private const int MostOfScene = 12;

    /// <param name="answer">The answer.</param>
    /// <param name="options">How to print.</param>
    /// <param name="all">Whether to tell everything, also what is still as before.</param>
    public static string Render(IronyAnswer answer, TextOptions options, bool all = false)
    {
        var canvas = new Canvas(options);
        if (answer.Scenes.Count == 0)
        {
            canvas.Line(
                "Nobody on the stage knows more or less than the audience of what matters to them."
            );
            return canvas.ToString();
        }

        var isWhole = all || answer.Scene is not null;
        var isFirst = true;
        foreach (var scene in answer.Scenes.Where(s => isWhole || s.Rows.Any(r => r.IsNew)))
        {
            if (!isFirst)
            {
                canvas.End();
            }

            isFirst = false;
            Write(canvas, scene, isWhole, all ? int.MaxValue : MostOfScene);
        }

        return canvas.ToString();
    }

    private static void Write(Canvas canvas, IronyScene scene, bool isWhole, int most)
    {
        canvas.Line(scene.Title, Ink.Strong);
        var told = scene.Rows.Where(r => r.IsNew || isWhole).ToList();
        foreach (var rows in told.Take(most).GroupBy(HeadingOf))
        {
            canvas.Space(2).Line(rows.Key, Ink.Frame);
            EventText.Columns(
                canvas,
                4,
                [
                    .. rows.Select(r =>
                        (Said(r), r.IsAhead ? "" : EventText.Since(r.Since), r.Citation)
                    ),
                ]
            );
        }

        EventText.More(canvas, 2, told.Count - most);
        var rest = scene.Rows.Count - told.Count;
        if (rest > 0)
        {
            canvas.Space(2).Line($"still as before: {Counting.Count(rest, "fact")}", Ink.Faint);
        }
    }

    /// <summary>"the audience knows, and Sally does not".</summary>
    public static string HeadingOf(IronyRow row) =>
        row.IsAhead ? "the audience has seen what is to come"
        : row.AudienceKnowsMore
            ? $"the audience knows, and {row.Person} {(row.IsMany ? "do" : "does")} not"
        : $"{row.Person} {(row.IsMany ? "know" : "knows")}, and the audience does not";

    /// <summary>The fact beneath such a heading: who errs is told with the error; who has no idea, or only knows that they do not know, by the fact alone.</summary>
    public static string Said(IronyRow row)
    {
        if (row.IsAhead)
        {
            return $"{row.Belief}; as yet {row.Fact}";
        }

        return row.Stance == Stance.WronglyBelieves ? $"{row.Fact}; {Less(row)}" : row.Fact;
    }

    /// <summary>How the one who knows less stands to it: "Sally believes that the marble is at the basket".</summary>
    private static string Less(IronyRow row)
    {
        var who = row.AudienceKnowsMore ? row.Person : "the audience";
        var isMany = row.AudienceKnowsMore && row.IsMany;
        var less = row.Stance switch
        {
            Stance.WronglyBelieves when row.IsAhead => $"the audience has seen that {row.Belief}",
            Stance.WronglyBelieves =>
                $"{who} {(isMany ? "believe" : "believes")} that {row.Belief}",
            Stance.Unaware => $"{who} {(isMany ? "have" : "has")} no idea",
            _ => $"{who} {(isMany ? "do" : "does")} not know",
        };
        return row.AudienceKnowsMore || row.Stance == Stance.WronglyBelieves
            ? less
            : $"{row.Person} {(row.IsMany ? "know" : "knows")} it";
    }
}
