using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Who knows what, as text: by fact if one was asked for, else by person.</summary>
public static class KnowsText
{
    public static string Render(KnowsAnswer answer, TextOptions options)
    {
        var canvas = new Canvas(options);
        if (answer.Rows.Count == 0)
        {
            WriteNothing(canvas, answer.Question);
            return canvas.ToString();
        }

        var byFact = answer.Question.Fact is not null;
        var groups = answer
            .Rows.GroupBy(r => byFact ? r.Truth : r.Person, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            if (i > 0)
            {
                canvas.End();
            }

            var heading = byFact
                ? $"{groups[i].Key}{When(answer.Question)}"
                : $"{groups[i].Key}{When(answer.Question)}";
            canvas.Line(heading, Ink.Strong);
            EventText.Columns(
                canvas,
                2,
                [.. groups[i].Select(r => (byFact ? OfPerson(r) : OfFact(r), Basis(r)))]
            );
        }

        return canvas.ToString();
    }

    private static void WriteNothing(Canvas canvas, KnowsQuestion question)
    {
        if (question.Fact is null)
        {
            var who = question.Person ?? "everybody";
            canvas.Line(
                $"Nothing to tell: as far as the story goes, {who} sees everything as it is{When(question)}, and nothing is secret."
            );
            return;
        }

        canvas.Line("Nobody was found who could know it.");
    }

    private static string When(KnowsQuestion question) =>
        question.After switch
        {
            null => "",
            "start" => ", at the start",
            var id => $", after #{id}",
        };

    private static string OfPerson(KnowsRow row) =>
        row.Stance switch
        {
            Stance.Knows => $"{row.Person} knows it",
            Stance.KnowsNot => $"{row.Person} knows that",
            Stance.WronglyBelieves => $"{row.Person} is wrong: {Belief(row)}",
            Stance.DoesNotKnow => $"{row.Person} does not know",
            Stance.NotStated => $"{row.Person}: the texts do not say",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static string OfFact(KnowsRow row) =>
        row.Stance switch
        {
            Stance.Knows => $"knows: {row.Fact}",
            Stance.KnowsNot => $"knows: {row.Truth}",
            Stance.WronglyBelieves => $"is wrong: {Belief(row)}; but {row.Truth}",
            Stance.DoesNotKnow => $"does not know: {row.Truth}",
            Stance.NotStated => $"the texts do not say: {row.Fact}",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static string Belief(KnowsRow row) => row.Belief ?? row.Fact;

    private static string Basis(KnowsRow row)
    {
        var basis =
            row.Stance == Stance.NotStated ? row.NotStated ?? "" : EventText.Since(row.Since);
        return row.Implied ? $"{basis} (implied, not said)" : basis;
    }
}
