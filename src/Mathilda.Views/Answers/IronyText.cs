using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Who knows more, the audience or those on the stage, as text: what is new in a scene in full, the rest counted.</summary>
public static class IronyText
{
    public static string Render(IronyAnswer answer, TextOptions options)
    {
        var canvas = new Canvas(options);
        if (answer.Scenes.Count == 0)
        {
            canvas.Line(
                "Nobody on the stage knows more or less than the audience of what matters to them."
            );
            return canvas.ToString();
        }

        var isFirst = true;
        foreach (
            var scene in answer.Scenes.Where(s =>
                answer.Scene is not null || s.Rows.Any(r => r.IsNew)
            )
        )
        {
            if (!isFirst)
            {
                canvas.End();
            }

            isFirst = false;
            Write(canvas, scene, isWhole: answer.Scene is not null);
        }

        return canvas.ToString();
    }

    private static void Write(Canvas canvas, IronyScene scene, bool isWhole)
    {
        canvas.Line(scene.Title, Ink.Strong);
        var told = scene.Rows.Where(r => r.IsNew || isWhole).ToList();
        WriteRows(canvas, "the audience knows", told.Where(r => r.AudienceKnowsMore));
        WriteRows(canvas, "the audience does not know", told.Where(r => !r.AudienceKnowsMore));
        var rest = scene.Rows.Count - told.Count;
        if (rest > 0)
        {
            canvas.Space(2).Line($"still as before: {Counting.Count(rest, "fact")}", Ink.Faint);
        }
    }

    private static void WriteRows(Canvas canvas, string heading, IEnumerable<IronyRow> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        canvas.Space(2).Line(heading, Ink.Frame);
        EventText.Columns(
            canvas,
            4,
            [.. all.Select(r => ($"{r.Fact}; {Less(r)}", EventText.Since(r.Since), r.Citation))]
        );
    }

    /// <summary>How the one who knows less stands to it: "Sally believes that the marble is at the basket".</summary>
    public static string Less(IronyRow row)
    {
        var who = row.AudienceKnowsMore ? row.Person : "the audience";
        var isMany = row.AudienceKnowsMore && row.IsMany;
        var less = row.Stance switch
        {
            Stance.WronglyBelieves =>
                $"{who} {(isMany ? "believe" : "believes")} that {row.Belief}",
            Stance.Unaware => $"{who} {(isMany ? "have" : "has")} no idea",
            _ => $"{who} {(isMany ? "do" : "does")} not know",
        };
        return row.AudienceKnowsMore ? less : $"{row.Person} {(row.IsMany ? "know" : "knows")} it";
    }
}
