using Mathilda.Answers;
using Mathilda.Views.Texts;

namespace Mathilda.Views.Answers;

/// <summary>Who knows what, as text: by fact if one was asked for, else by person.</summary>
public static class KnowsText
{
    // More than this about one person is counted, not told, unless all is asked for.
    private const int MostOfPerson = 12;

    /// <param name="answer">The answer.</param>
    /// <param name="options">How to print.</param>
    /// <param name="all">Whether to tell everything, however long.</param>
    public static string Render(KnowsAnswer answer, TextOptions options, bool all = false)
    {
        var canvas = new Canvas(options);
        if (answer.Rows.Count == 0)
        {
            WriteNothing(canvas, answer.Question);
            return canvas.ToString();
        }

        if (answer.Question.Fact is { } fact)
        {
            WriteFact(canvas, fact, answer);
        }
        else
        {
            WritePeople(canvas, answer, all ? int.MaxValue : MostOfPerson);
        }

        return canvas.ToString();
    }

    private static void WriteFact(Canvas canvas, string fact, KnowsAnswer answer)
    {
        canvas.Line($"{fact}{When(answer.Question)}", Ink.Strong);
        if (!answer.Rows[0].IsSo)
        {
            var truth = answer.Rows[0].Truth;
            canvas.Space(2).Line(truth.Length == 0 ? "not so" : $"not so: {truth}");
        }

        EventText.Columns(
            canvas,
            2,
            [.. answer.Rows.Select(r => (OfPerson(r, fact), Basis(r), r.Citation))]
        );
    }

    private static void WritePeople(Canvas canvas, KnowsAnswer answer, int most)
    {
        var isFirst = true;
        foreach (var person in answer.Rows.GroupBy(r => r.Person, StringComparer.Ordinal))
        {
            if (!isFirst)
            {
                canvas.End();
            }

            isFirst = false;
            canvas.Line($"{person.Key}{When(answer.Question)}", Ink.Strong);
            var told = person.Take(most).GroupBy(HeadingOf).OrderBy(g => Order(g.First().Stance));
            foreach (var rows in told)
            {
                if (rows.First().IsDead)
                {
                    var dead = rows.First();
                    canvas.Space(2).Write($"dead {Basis(dead)}").Space(2).Cite(dead.Citation).End();
                    continue;
                }

                canvas.Space(2).Line(rows.Key, Ink.Frame);
                EventText.Columns(
                    canvas,
                    4,
                    [.. rows.Select(r => (OfFact(r), Basis(r), r.Citation))]
                );
            }

            EventText.More(canvas, 2, person.Count() - most);
        }
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

    /// <summary>"Léon knows it", "Tony wrongly believes that …".</summary>
    public static string OfPerson(KnowsRow row, string fact) =>
        row.Stance switch
        {
            Stance.Knows => $"{row.Person} {Verb(row, "knows", "know")} it",
            Stance.KnowsNot => $"{row.Person} {Verb(row, "knows", "know")} that it is not so",
            Stance.WronglyBelieves => Belief(row).Equals(fact, StringComparison.OrdinalIgnoreCase)
                ? $"{row.Person} wrongly {Verb(row, "believes", "believe")} it"
                : $"{row.Person} wrongly {Verb(row, "believes", "believe")} that {Belief(row)}",
            Stance.Unaware => $"{row.Person} {Verb(row, "has", "have")} no idea",
            Stance.DoesNotKnow => $"{row.Person} {Verb(row, "does", "do")} not know",
            Stance.NotStated => $"{row.Person}: the texts do not say",
            Stance.Dead => $"{row.Person} {Verb(row, "is", "are")} dead",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    /// <summary>How somebody stands to a fact: "wrongly believes".</summary>
    public static string HeadingOf(KnowsRow row) =>
        row.Stance switch
        {
            Stance.WronglyBelieves => Verb(row, "wrongly believes", "wrongly believe"),
            Stance.Knows or Stance.KnowsNot => Verb(row, "knows", "know"),
            Stance.Unaware => Verb(row, "has no idea", "have no idea"),
            Stance.DoesNotKnow => Verb(row, "does not know", "do not know"),
            Stance.NotStated => "the texts do not say whether this is known",
            Stance.Dead => "dead",
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static string Verb(KnowsRow row, string one, string many) => row.IsMany ? many : one;

    /// <summary>What is most worth reading first.</summary>
    public static int Order(Stance stance) =>
        stance switch
        {
            Stance.WronglyBelieves => 0,
            Stance.Knows or Stance.KnowsNot => 1,
            Stance.DoesNotKnow => 2,
            Stance.Unaware => 3,
            Stance.NotStated => 4,
            Stance.Dead => 5,
            _ => throw new ArgumentOutOfRangeException(nameof(stance)),
        };

    /// <summary>The fact beneath such a heading: "Tony is at home (in fact: Tony is dead)".</summary>
    public static string OfFact(KnowsRow row) =>
        row.Stance switch
        {
            Stance.WronglyBelieves => $"{Belief(row)} (in fact: {row.Truth})",
            Stance.Knows or Stance.NotStated or Stance.Dead => row.Fact,
            Stance.KnowsNot or Stance.DoesNotKnow or Stance.Unaware => row.Truth,
            _ => throw new ArgumentOutOfRangeException(nameof(row)),
        };

    private static string Belief(KnowsRow row) => row.Belief ?? row.Fact;

    /// <summary>Since when, and what the texts only imply; or what they leave open.</summary>
    public static string Basis(KnowsRow row)
    {
        if (row.Stance == Stance.NotStated)
        {
            return row.NotStated ?? "";
        }

        var basis = EventText.Since(row.Since);
        return row.Implied ? $"{basis} (implied, not said)" : basis;
    }
}
