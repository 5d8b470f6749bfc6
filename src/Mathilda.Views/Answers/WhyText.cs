using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Why an event happens, as text: whose choice it was, the plans in their heads, what made it possible.</summary>
public static class WhyText
{
    private const int IndentPerLevel = 2;

    /// <summary>Empty if there is no such event: its findings say so.</summary>
    public static string Render(WhyAnswer answer, TextOptions options)
    {
        if (answer.Event is not { } asked)
        {
            return "";
        }

        var canvas = new Canvas(options);
        canvas
            .Write($"{EventText.Name(asked.Index, asked.Id)}  ", Ink.Frame)
            .Write(asked.Sentence, Ink.Strong)
            .End();
        var implied = asked.Implied ? ", implied: the texts do not say it" : "";
        canvas
            .Space(2)
            .Write($"{asked.Scene}  {EventText.Place(asked.Where)}{implied}", Ink.Faint)
            .Space(2)
            .Cite(asked.Citation)
            .End();
        WriteReasons(canvas, asked);
        WriteWants(canvas, answer.Wants);
        if (answer.Causes.Count > 0)
        {
            canvas.End().Line("It could happen because", Ink.Strong);
            WriteCauses(canvas, answer.Causes, IndentPerLevel);
        }

        return canvas.ToString();
    }

    private static void WriteReasons(Canvas canvas, EventReport asked)
    {
        if (asked.Reasons.Count == 0)
        {
            canvas.End().Line("Nobody chose it: it happens by fate or nature.");
        }

        foreach (var reason in asked.Reasons)
        {
            canvas.End();
            WriteReason(canvas, reason, 0);
        }
    }

    internal static void WriteReason(Canvas canvas, ReasonReport reason, int indent)
    {
        canvas.Space(indent).Write(Headline(reason), indent == 0 ? Ink.Strong : Ink.Plain).End();
        for (var i = 0; i < reason.Plan.Count; i++)
        {
            var step = reason.Plan[i];
            canvas
                .Space(indent + IndentPerLevel)
                .Write($"{i + 1}. ", Ink.Frame)
                .Write(step.Sentence)
                .End();
            foreach (var other in step.OthersReasons)
            {
                WriteReason(canvas, other, indent + (3 * IndentPerLevel));
            }
        }
    }

    public static string Headline(ReasonReport reason) =>
        reason.Status switch
        {
            ReasonStatus.Verified => reason.Plan.Count == 0
                ? $"{Wants(reason)}"
                : $"{Wants(reason)}, and sees this way:",
            ReasonStatus.Asserted =>
                $"{reason.Person}: “{reason.Words}” (given in words, not verified)",
            ReasonStatus.Unstated => $"{reason.Person}: the texts leave the reason open",
            ReasonStatus.Missing => $"{reason.Person} has no reason that was found",
            ReasonStatus.Undecided =>
                $"{reason.Person}: no reason found before the search ran out of its limit; there may be one",
            ReasonStatus.NotSought =>
                $"{reason.Person}: no reason was sought, because the act could not happen or seemed impossible",
            _ => throw new ArgumentOutOfRangeException(nameof(reason)),
        };

    private static string Wants(ReasonReport reason) =>
        reason.Wants.Count == 0
            ? $"{reason.Person} has a reason"
            : $"{reason.Person} wants {Counting.And([.. reason.Wants.Select(w => $"“{w}”")])}";

    private static void WriteWants(Canvas canvas, IReadOnlyList<WhyWant> wants)
    {
        if (wants.Count == 0)
        {
            return;
        }

        canvas.End().Line("Wants", Ink.Strong);
        EventText.Columns(
            canvas,
            IndentPerLevel,
            [
                .. wants.Select(w =>
                    (
                        w.Condition.Length == 0
                            ? $"{w.Person}, “{w.Name}”"
                            : $"{w.Person}, “{w.Name}”: {w.Condition}",
                        "",
                        w.Citation
                    )
                ),
            ]
        );
    }

    private static void WriteCauses(Canvas canvas, IReadOnlyList<Cause> causes, int indent)
    {
        foreach (var cause in causes)
        {
            var holder = cause.Holder is null ? "" : $"{cause.Holder} believes that ";
            canvas
                .Space(indent)
                .Write($"{holder}{cause.Fact}")
                .Space(2)
                .Write(EventText.Since(cause.SetBy), Ink.Faint)
                .Space(2)
                .Cite(cause.Citation)
                .End();
            WriteCauses(canvas, cause.Causes, indent + IndentPerLevel);
        }
    }
}
