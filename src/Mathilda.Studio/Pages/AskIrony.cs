using Mathilda.Answers;

namespace Mathilda.Studio.Pages;

/// <summary>Where the audience knows more than those on the stage, or less.</summary>
/// <param name="Ask">The question.</param>
/// <param name="Scene">A title; null = all scenes.</param>
/// <param name="Answer">Null if there is no such scene.</param>
public sealed record AskIronyView(AskView Ask, string? Scene, IronyAnswer? Answer);

/// <summary>Asks it.</summary>
public static class AskIrony
{
    public static async Task<IResult> Page(AskRequest asked)
    {
        var scene = asked.Word("scene");
        var answer = scene is null
            ? await asked.Picture.Quick.Ask("irony", project => project.Irony())
            : await asked.Picture.Quick.Once(project => project.Irony(scene), default);
        return await asked.Pages.Page<AskIronyPage>(
            new AskIronyView(
                new AskView(asked.Frame, asked.Choices, asked.Address)
                {
                    Problems = AskProblems.Place(answer.Findings, _ => "scene"),
                },
                scene,
                answer.Findings.Count > 0 ? null : answer
            )
        );
    }
}
