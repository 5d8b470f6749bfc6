using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>Who knows what: at a moment, or scene by scene.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Who">A word of <see cref="Names"/>, or whatever was written; null = everybody.</param>
/// <param name="Fact">Null = all that is secret or seen wrongly.</param>
/// <param name="After">Null = the end.</param>
/// <param name="IsOverTime">Scene by scene.</param>
public sealed record AskKnowsView(
    AskView Ask,
    string? Who,
    string? Fact,
    string? After,
    bool IsOverTime
)
{
    public const string OverTime = "scenes";

    /// <summary>Null while nothing is asked, or it could not be understood.</summary>
    public KnowsAnswer? Answer { get; init; }

    /// <summary>Scene by scene.</summary>
    public KnowledgeView? Course { get; init; }

    /// <summary>In words: "after #e46, Stansfield …".</summary>
    public string When { get; init; } = "";
}

/// <summary>Asks it.</summary>
public static class AskKnows
{
    public static async Task<IResult> Page(AskRequest asked)
    {
        var (who, fact, after) = (asked.Word("who"), asked.Word("fact"), asked.Word("after"));
        var isOverTime = asked.Word("view") == AskKnowsView.OverTime;
        var view = new AskKnowsView(
            new AskView(asked.Frame, asked.Choices, asked.Address),
            who,
            fact,
            after,
            isOverTime
        );
        return await asked.Pages.Page<AskKnowsPage>(
            !asked.IsAsked ? view
            : isOverTime && fact is not null ? await Course(asked, view, fact)
            : await AtMoment(asked, view)
        );
    }

    private static string? NameOf(AskRequest asked, string? word) =>
        word is null ? null : asked.Picture.Names.Find(word)?.Name ?? word;

    private static async Task<AskKnowsView> AtMoment(AskRequest asked, AskKnowsView view)
    {
        var question = new KnowsQuestion(NameOf(asked, view.Who), view.Fact, view.After);
        var answer = await asked.Picture.Quick.Once(project => project.Knows(question), default);
        var at = view.After is null ? null : Moment.Find(asked.Choices.Moments, view.After);
        return With(view, answer.Findings) with
        {
            Answer = answer.Findings.Count > 0 ? null : answer,
            When =
                at is null ? "at the end"
                : at.Event is null ? "at the start"
                : Views.Answers.EventText.After(at.Event),
        };
    }

    private static async Task<AskKnowsView> Course(AskRequest asked, AskKnowsView view, string fact)
    {
        var table = await asked.Picture.Quick.Once(
            project => project.KnowledgeOverTime(fact, NameOf(asked, view.Who)),
            default
        );
        return With(view, table.Findings) with
        {
            Course = table.Findings.Count > 0 ? null : CourseOf(table),
        };
    }

    // What somebody sees otherwise than a scene before is marked.
    private static KnowledgeView CourseOf(KnowledgeTable table) =>
        new(
            table.People,
            [],
            [
                .. table.Rows.Select(
                    (row, i) =>
                        new KnowledgeLine(
                            row.IsSo ? row.Label : $"{row.Label} (it is not so)",
                            [
                                .. row.Stances.Select(
                                    (stance, p) =>
                                        new KnowledgeCell(
                                            stance,
                                            i > 0 && table.Rows[i - 1].Stances[p] != stance
                                        )
                                ),
                            ]
                        )
                ),
            ]
        );

    private static AskKnowsView With(AskKnowsView view, IReadOnlyList<Finding> findings) =>
        view with
        {
            Ask = view.Ask with { Problems = AskProblems.Place(findings, FieldOf) },
        };

    private static string? FieldOf(Finding finding) =>
        finding.Code switch
        {
            "MTH9101" => "after",
            "MTH9102" => "who",
            _ => "fact",
        };
}
