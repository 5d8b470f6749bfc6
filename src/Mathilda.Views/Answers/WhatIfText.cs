using Mathilda.Answers;
using Mathilda.Views.Plans;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>What a change does to a story, as text.</summary>
public static class WhatIfText
{
    // Differences beyond this are counted, not told; the JSON has them all.
    private const int MostDifferences = 24;

    /// <param name="answer">The answer.</param>
    /// <param name="title">The story's.</param>
    /// <param name="options">How to print.</param>
    public static string Render(WhatIfAnswer answer, string title, TextOptions options)
    {
        var canvas = new Canvas(options);
        canvas.Line("The change", Ink.Strong);
        foreach (var premise in answer.Premise)
        {
            canvas.Space(2).Write($"{FateOf(premise.Fate)}: {Named(premise.Event)}");
            canvas.Space(2).Cite(premise.Event.Citation).End();
            ObstacleText.Write(canvas, premise.Obstacles, 4);
        }

        WriteFalls(canvas, answer);
        WriteOpen(canvas, answer.Open);
        canvas.End().Line(Standing(answer));
        WriteEnd(canvas, answer);
        if (answer.Replan is { } plan)
        {
            canvas.End().Line("How it could go on from where it breaks", Ink.Strong);
            return canvas + PlanText.Render(new SeenPlan(title, plan), options);
        }

        return canvas.ToString();
    }

    private static void WriteFalls(Canvas canvas, WhatIfAnswer answer)
    {
        canvas.End();
        if (answer.Falls.Count == 0)
        {
            canvas.Line(
                "Nothing falls: every event can still happen, for the same reasons or others.",
                Ink.Good
            );
            return;
        }

        for (var i = 0; i < answer.Falls.Count; i++)
        {
            if (i == 0)
            {
                canvas.Line("Where the story breaks", Ink.Strong);
            }
            else if (i == 1)
            {
                canvas.End().Line($"What falls besides ({answer.Falls.Count - 1})", Ink.Strong);
            }

            var fallen = answer.Falls[i];
            canvas
                .Space(2)
                .Write(Named(fallen.Event))
                .Space(2)
                .Write($"{FateOf(fallen.Fate)}  ", Ink.Faint)
                .Cite(fallen.Event.Citation)
                .End();
            ObstacleText.Write(canvas, fallen.Obstacles, 4);
            if (fallen.FallsWith.Count > 0)
            {
                canvas
                    .Space(4)
                    .Line(
                        $"falls with {Counting.And([.. fallen.FallsWith.Select(EventText.Name).Distinct()])}",
                        Ink.Faint
                    );
            }
        }
    }

    private static void WriteOpen(Canvas canvas, IReadOnlyList<WhatIfEvent> open)
    {
        WriteOpen(
            canvas,
            "Left open: it could still happen, and nothing says why it would",
            [.. open.Where(o => o.Fate == WhatIfFate.Open)]
        );
        WriteOpen(
            canvas,
            "Not settled: it could still happen, and whether there would still be a reason is open",
            [.. open.Where(o => o.Fate == WhatIfFate.Unsettled)]
        );
    }

    private static void WriteOpen(Canvas canvas, string heading, IReadOnlyList<WhatIfEvent> open)
    {
        if (open.Count == 0)
        {
            return;
        }

        canvas.End().Line(heading, Ink.Strong);
        EventText.Columns(canvas, 2, [.. open.Select(o => (Named(o.Event), "", o.Event.Citation))]);
    }

    /// <summary>"101 events stand".</summary>
    public static string Standing(WhatIfAnswer answer) =>
        answer.Stands == 1 ? "1 event stands" : $"{Counting.Count(answer.Stands, "event")} stand";

    private static void WriteEnd(Canvas canvas, WhatIfAnswer answer)
    {
        if (answer.Differences.Count > 0)
        {
            canvas.End().Line("Otherwise at the end", Ink.Strong);
            EventText.Columns(
                canvas,
                2,
                [
                    .. answer
                        .Differences.Take(MostDifferences)
                        .Select(d => (d.Becomes, $"(was: {d.Was})")),
                ]
            );
            if (answer.Differences.Count > MostDifferences)
            {
                canvas
                    .Space(2)
                    .Line($"… and {answer.Differences.Count - MostDifferences} more", Ink.Faint);
            }
        }

        if (answer.Wants.Count > 0)
        {
            canvas.End().Line("Whose wants end otherwise", Ink.Strong);
            EventText.Columns(
                canvas,
                2,
                [
                    .. answer.Wants.Select(w =>
                        (
                            $"{w.Person ?? "the author"}, “{w.Name}”",
                            $"{ObstacleText.WordOf(w.Becomes)} (was: {ObstacleText.WordOf(w.Was)})"
                        )
                    ),
                ]
            );
        }

        if (answer.NoLongerSo.Count > 0)
        {
            canvas.End().Line("Expected by the story, and no longer so", Ink.Strong);
            foreach (var line in answer.NoLongerSo)
            {
                canvas.Space(2).Line(line);
            }
        }
    }

    private static string Named(EventReference reference) =>
        $"{EventText.Name(reference)}  {reference.Sentence}";

    /// <summary>"loses its reason".</summary>
    public static string FateOf(WhatIfFate fate) =>
        fate switch
        {
            WhatIfFate.TakenAway => "does not happen",
            WhatIfFate.Added => "happens",
            WhatIfFate.CannotBeAdded => "cannot be added",
            WhatIfFate.CannotHappen => "cannot happen",
            WhatIfFate.SeemsImpossible => "seems impossible to who would do it",
            WhatIfFate.LosesItsReason => "loses its reason",
            WhatIfFate.Open => "open",
            WhatIfFate.Unsettled => "not settled",
            _ => throw new ArgumentOutOfRangeException(nameof(fate)),
        };
}
