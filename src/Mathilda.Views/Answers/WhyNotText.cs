using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Why something does not happen, as text.</summary>
public static class WhyNotText
{
    /// <summary>Empty if the sentence could not be understood: the findings say why.</summary>
    public static string Render(WhyNotAnswer answer, TextOptions options)
    {
        var canvas = new Canvas(options);
        for (var i = 0; i < answer.Events.Count; i++)
        {
            if (i > 0)
            {
                canvas.End();
            }

            Write(canvas, answer.Events[i], answer.After);
        }

        return canvas.ToString();
    }

    private static void Write(Canvas canvas, EventObstacles happening, EventReference? after)
    {
        canvas
            .Write(happening.Sentence, Ink.Strong)
            .Write($", {EventText.After(after)}  ", Ink.Faint)
            .Cite(after?.Citation ?? Citation.None)
            .End();
        if (happening.Obstacles.Count == 0)
        {
            canvas.Space(2).Line("Nothing stands in its way.", Ink.Good);
            WriteReasons(canvas, happening);
            return;
        }

        ObstacleText.Write(canvas, happening.Obstacles, 2);
        if (happening.PossibleAfter is { } later)
        {
            canvas.Space(2).Write($"It becomes possible {EventText.After(later)}.");
            canvas.Space(2).Cite(later.Citation).End();
        }

        canvas.End();
        if (happening.LeastChange.Count == 0)
        {
            canvas
                .Space(2)
                .Line("No small change of what is so or believed was found that would let it be.");
            return;
        }

        canvas.Space(2).Line("The least that would let it be (tried)", Ink.Strong);
        foreach (var change in happening.LeastChange)
        {
            canvas.Space(4).Line(Said(change));
        }

        WriteReasons(canvas, happening);
    }

    /// <summary>"Léon is at the roof, and Léon knew it".</summary>
    public static string Said(ProposedChange change)
    {
        var known =
            change.KnownTo.Count == 0 ? "" : $", and {Counting.And(change.KnownTo)} knew it";
        return change.Holder is { } holder
            ? $"{holder} believed that {change.Fact}"
            : $"{change.Fact}{known}";
    }

    private static void WriteReasons(Canvas canvas, EventObstacles happening)
    {
        if (happening.IsNobodysChoice)
        {
            canvas.Space(2).Line("Nobody would choose it: it happens by fate or nature.");
        }

        foreach (var reason in happening.Reasons)
        {
            WhyText.WriteReason(canvas, reason, 2);
        }
    }
}
