using System.Globalization;
using Mathilda.Planning;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Plans;

/// <summary>Stories that were found, as text: what happens, and in whose head it makes sense.</summary>
public static class PlanText
{
    private const int Indent = 2;

    /// <summary>Empty where nothing was looked for: the findings say why.</summary>
    public static string Render(SeenPlan seen, TextOptions options)
    {
        var answer = seen.Answer;
        if (answer.Outcome == PlanningOutcome.NotSought)
        {
            return "";
        }

        var canvas = new Canvas(options);
        canvas.Line(PlanSummary.Headline(seen), Ink.Strong);
        for (var i = 0; i < answer.Stories.Count; i++)
        {
            canvas.End();
            if (answer.Stories.Count > 1)
            {
                canvas.Line(
                    string.Create(CultureInfo.InvariantCulture, $"Story {i + 1}"),
                    Ink.Strong
                );
            }

            WriteStory(canvas, answer.Stories[i]);
        }

        if (answer.Best is { } best)
        {
            canvas.End().Line(PlanSummary.Best(best), Ink.Strong);
            WriteStory(canvas, best);
        }

        canvas.End();
        foreach (var line in PlanSummary.Footer(seen))
        {
            canvas.Space(Indent).Line(line, Ink.Faint);
        }

        return canvas.ToString();
    }

    private static void WriteStory(Canvas canvas, PlannedStory story)
    {
        for (var i = 0; i < story.Acts.Count; i++)
        {
            canvas
                .Write(string.Create(CultureInfo.InvariantCulture, $"{i + 1, 3}. "), Ink.Frame)
                .Line(story.Acts[i].Sentence);
            WriteReasons(canvas, story.Acts[i], indent: 5);
        }
    }

    private static void WriteReasons(Canvas canvas, PlannedAct act, int indent)
    {
        foreach (var reason in act.Reasons)
        {
            canvas.Space(indent).Line(Because(reason), Ink.Faint);
            foreach (var step in reason.Plan.Skip(1))
            {
                canvas.Space(indent + Indent).Write("then ", Ink.Frame).Line(step.Sentence);
                WriteReasons(canvas, step, indent + (2 * Indent) + 3);
            }
        }
    }

    /// <summary>"because Ann wants “gold”, and thinks:"; the rest of the plan in her head stands beneath it.</summary>
    public static string Because(PlannedReason reason)
    {
        var takenFor = reason.TakenFor is { } other ? $", who takes it for “{other}”," : "";
        var follows = reason.Plan.Count > 1 ? ", and thinks:" : "";
        return reason.Plan.Count == 0
            ? $"{reason.Person} takes it for “{reason.TakenFor}”, which is nobody's choice"
            : $"because {reason.Person}{takenFor} wants {Wanted(reason)}{follows}";
    }

    private static string Wanted(PlannedReason reason) =>
        reason.Wants.Count > 0 ? Counting.And([.. reason.Wants.Select(want => $"“{want}”")])
        : reason.Gains.Count > 0 ? Counting.And(reason.Gains)
        : "it so";
}
