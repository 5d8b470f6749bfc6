using Mathilda.Answers;
using Mathilda.Language.Findings;

namespace Mathilda.Studio.Pages;

/// <summary>Why something does not happen.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Sentence">What does not happen; null = nothing asked yet.</param>
/// <param name="After">Null = the end.</param>
/// <param name="Answer">Null if it is not there yet, or could not be understood.</param>
public sealed record AskWhyNotView(
    AskView Ask,
    string? Sentence,
    string? After,
    WhyNotAnswer? Answer
);

/// <summary>Asks it.</summary>
public static class AskWhyNot
{
    public static async Task<IResult> Page(AskRequest asked)
    {
        var (sentence, after) = (asked.Word("sentence"), asked.Word("after"));
        var ask = new AskView(asked.Frame, asked.Choices, asked.Address);
        if (sentence is null)
        {
            return await asked.Pages.Page<AskWhyNotPage>(new AskWhyNotView(ask, null, after, null));
        }

        var (answer, awaited) = await asked.Slowly(
            "",
            "What stands in its way, and the least that would let it be, is being worked out",
            (project, cancel) => project.WhyNot(sentence, after, cancel)
        );
        var findings = answer?.Findings ?? [];
        return await asked.Pages.Page<AskWhyNotPage>(
            new AskWhyNotView(
                ask with
                {
                    Frame = asked.Frame with { IsUnderWay = awaited.Standing == Standing.UnderWay },
                    Awaited = awaited,
                    Problems = AskProblems.Place(findings, FieldOf),
                },
                sentence,
                after,
                findings.Count > 0 ? null : answer
            )
        );
    }

    private static string FieldOf(Finding finding) =>
        finding.Code == "MTH9101" ? "after" : "sentence";
}
