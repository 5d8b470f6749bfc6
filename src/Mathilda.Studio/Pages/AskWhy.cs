using Mathilda.Language.Findings;
using Mathilda.Views.Drawings.Causes;

namespace Mathilda.Studio.Pages;

/// <summary>Why an event happens.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Event">As it was written; null = nothing asked yet.</param>
public sealed record AskWhyView(AskView Ask, string? Event)
{
    /// <summary>Null if there is no such event.</summary>
    public MomentView? Moment { get; init; }

    /// <summary>The causes, drawn; null if there are none.</summary>
    public string? Drawing { get; init; }
}

/// <summary>Asks it.</summary>
public static class AskWhy
{
    public static async Task<IResult> Page(AskRequest asked)
    {
        var name = asked.Word("event");
        var view = new AskWhyView(
            new AskView(asked.Frame, asked.Choices, asked.Address),
            name?.TrimStart('#')
        );
        return await asked.Pages.Page<AskWhyPage>(
            name is null ? view : await Of(asked, view, name)
        );
    }

    private static async Task<AskWhyView> Of(AskRequest asked, AskWhyView view, string name)
    {
        var answer = await asked.Picture.Quick.Once(project => project.Why(name), default);
        if (answer.Event is not { } happening)
        {
            return view with
            {
                Ask = view.Ask with { Problems = AskProblems.Place(answer.Findings, _ => "event") },
            };
        }

        var at = asked.Choices.Moments[happening.Index + 1];
        return view with
        {
            Event = at.Name,
            Moment = new MomentView
            {
                Picture = asked.Picture,
                Moments = asked.Choices.Moments,
                At = at,
                Why = answer,
                Knowledge = new KnowledgeView([], [], []),
                Places = "",
            },
            Drawing =
                answer.Causes.Count == 0 || answer.Findings.Any(f => f.Severity == Severity.Error)
                    ? null
                    : CausesDrawing.Render(
                        answer,
                        asked.Picture.Names.Cast,
                        Drawings.In("causes", asked.Picture)
                    ),
        };
    }
}
