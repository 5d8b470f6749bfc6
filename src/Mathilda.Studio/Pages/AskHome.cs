using Mathilda.Answers;

namespace Mathilda.Studio.Pages;

/// <summary>All questions on one page.</summary>
public sealed record AskHomeView(AskView Ask, IReadOnlyList<TurningPoint> Switches);

/// <summary>Makes that page.</summary>
public static class AskHome
{
    public static async Task<IResult> Page(AskRequest asked) =>
        await asked.Pages.Page<AskHomePage>(
            new AskHomeView(
                new AskView(asked.Frame, asked.Choices, asked.Address),
                await Switches(asked.Choices)
            )
        );

    /// <summary>The prepared what-ifs of a story.</summary>
    public static async Task<IReadOnlyList<TurningPoint>> Switches(AskChoices choices) =>
        choices.Picture.KnowsMinds
            ? await choices.Picture.Quick.Ask("turning points", project => project.TurningPoints())
            : [];
}
