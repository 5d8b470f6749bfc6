using Mathilda.Answers;
using Mathilda.Language.Findings;
using Mathilda.Planning;

namespace Mathilda.Studio.Pages;

/// <summary>A story with a change.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Without">The ids of lines left out.</param>
/// <param name="Facts">What is so, and before which event; one of the two may be blank while it is written.</param>
/// <param name="WantsEnding">Whether another ending is asked for.</param>
/// <param name="Goal">What it should come to; null = what the author wants.</param>
public sealed record AskWhatIfView(
    AskView Ask,
    IReadOnlyList<string> Without,
    IReadOnlyList<WhatIfFact> Facts,
    bool WantsEnding,
    string? Goal
)
{
    /// <summary>The prepared ones.</summary>
    public IReadOnlyList<TurningPoint> Switches { get; init; } = [];

    /// <summary>Null if it is not there yet, or could not be understood.</summary>
    public WhatIfAnswer? Answer { get; init; }

    /// <summary>How the search for another ending stands; null if none is looked for.</summary>
    public Awaited? EndingAwaited { get; init; }

    /// <summary>Null if it is not there yet.</summary>
    public PlanAnswer? Ending { get; init; }
}

/// <summary>Asks it.</summary>
public static class AskWhatIf
{
    private static readonly TimeSpan EndingTime = TimeSpan.FromSeconds(10);

    public static async Task<IResult> Page(AskRequest asked)
    {
        var view = new AskWhatIfView(
            new AskView(asked.Frame, asked.Choices, asked.Address),
            [.. asked.Words("without").Select(id => id.TrimStart('#')).Distinct()],
            FactsOf(asked),
            asked.Word("ending") is not null,
            asked.Word("goal")
        )
        {
            Switches = await AskHome.Switches(asked.Choices),
        };
        view = HalfSaid(view) is { Count: > 0 } missing
            ? view with
            {
                Ask = view.Ask with { Problems = new AskProblems(missing) },
            }
            : await Answered(asked, view);
        return await asked.Pages.Page<AskWhatIfPage>(view);
    }

    private static List<WhatIfFact> FactsOf(AskRequest asked)
    {
        var before = asked.Places("before");
        return
        [
            .. asked
                .Places("set")
                .Select((fact, i) => new WhatIfFact(fact, i < before.Count ? before[i] : ""))
                .Where(f => f.Fact.Length > 0),
        ];
    }

    private static List<(string?, Finding)> HalfSaid(AskWhatIfView view) =>
        view.Facts.Any(f => f.Before.Length == 0)
            ?
            [
                (
                    "before",
                    new Finding
                    {
                        Code = "MTH9101",
                        Severity = Severity.Error,
                        Message = "When it comes to be so was not said.",
                        Hint = "Choose the event before which it is so.",
                    }
                ),
            ]
            : [];

    private static async Task<AskWhatIfView> Answered(AskRequest asked, AskWhatIfView view)
    {
        if (view.Without.Count + view.Facts.Count == 0)
        {
            return view;
        }

        var request = new WhatIfRequest { Without = view.Without, Facts = view.Facts };
        var (answer, awaited) = await asked.Slowly(
            "",
            "What falls, and what stands, is being worked out",
            (project, cancel) => project.WhatIf(request, cancel: cancel)
        );
        var isUnderstood = answer is { Findings.Count: 0 };
        view = view with
        {
            Answer = isUnderstood ? answer : null,
            Ask = view.Ask with
            {
                Awaited = awaited,
                Frame = asked.Frame with { IsUnderWay = awaited.Standing == Standing.UnderWay },
                Problems = AskProblems.Place(answer?.Findings ?? [], FieldOf),
            },
        };
        return isUnderstood && view.WantsEnding && answer!.Falls.Count > 0
            ? await WithEnding(asked, view, request)
            : view;
    }

    private static async Task<AskWhatIfView> WithEnding(
        AskRequest asked,
        AskWhatIfView view,
        WhatIfRequest request
    )
    {
        var (answer, awaited) = await asked.Slowly(
            "ending",
            "Another ending is being looked for, for ten seconds at most",
            (project, cancel) => Replan(project, request, view.Goal, cancel)
        );
        return view with
        {
            EndingAwaited = awaited,
            Ending = answer?.Outcome == PlanningOutcome.NotSought ? null : answer,
            Ask = view.Ask with
            {
                Frame = view.Ask.Frame with { IsUnderWay = awaited.Standing == Standing.UnderWay },
                Problems = AskProblems.Place(
                    [.. (answer?.Findings ?? []).Select(Here)],
                    _ => "goal"
                ),
            },
        };
    }

    private static PlanAnswer Replan(
        StoryProject project,
        WhatIfRequest request,
        string? goal,
        CancellationToken cancel
    )
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var replan = request with { Replan = new PlanRequest { Condition = goal } };
        // The clock starts with the search: what has to be found out before is not part of it.
        var answer = project.WhatIf(
            replan,
            new FirstReport(() => clock.CancelAfter(EndingTime)),
            clock.Token
        );
        return answer.Replan
            ?? new PlanAnswer
            {
                Request = replan.Replan,
                Outcome = PlanningOutcome.NotSought,
                Findings = answer.Findings,
            };
    }

    // What is said of options of the command line is said of the form.
    private static Finding Here(Finding finding) =>
        finding.Code switch
        {
            "MTH9201" => finding with
            {
                Hint =
                    "Say above what the ending should come to, or write a section `the author wants` in the story.",
            },
            "MTH9202" => finding with { Hint = "Ask for something that is not so yet." },
            _ => finding,
        };

    private static string? FieldOf(Finding finding)
    {
        if (finding.Where is not { } where)
        {
            return null;
        }

        var line = where.Source.TextOf(where.Source.LineSpan(where.Line)).Trim();
        return line.StartsWith("without", StringComparison.Ordinal) ? "without"
            : line.StartsWith("before", StringComparison.Ordinal) ? "before"
            : "set";
    }

    private sealed class FirstReport(Action begin) : IProgress<PlanProgress>
    {
        private bool _hasBegun;

        public void Report(PlanProgress value)
        {
            if (!_hasBegun)
            {
                _hasBegun = true;
                begin();
            }
        }
    }
}
