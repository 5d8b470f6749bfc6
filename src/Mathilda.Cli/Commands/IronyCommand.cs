using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Files;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda irony PATH</c>: who knows more, the audience or those on the stage?</summary>
internal static class IronyCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var scene = new Option<string?>("--scene")
        {
            HelpName = "TITLE",
            Description = "One scene, with all that is still as before",
        };
        var all = StoryArgument.All();
        var edits = StoryArgument.Edits();
        var sources = StoryArgument.Sources();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "irony",
            "Tell where the audience knows what somebody on the stage does not, and the reverse"
        )
        {
            Examples =
            [
                ("mathilda irony stories/leon", "scene by scene, as it is told"),
                ("mathilda irony stories/leon --scene \"The long walk\"", "one scene in full"),
            ],
        };
        command.Add(path);
        command.Add(scene);
        command.Add(all);
        command.Add(edits);
        command.Add(sources);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var asked = parsed.GetValue(scene);
            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits),
                parsed.GetValue(sources)
            );
            var answer =
                story.Project?.Irony(asked)
                ?? new IronyAnswer { Scene = asked, Findings = story.Findings };
            var text =
                isJson ? IronyJson.Render(answer, story.Sources)
                : answer.Findings.Count > 0 ? ""
                : IronyText.Render(
                    answer,
                    ToolOptions.ForOut(host, parsed, story.Sources),
                    parsed.GetValue(all)
                );
            return (int)Answering.Give(host, parsed, text, answer.Findings, isJson);
        });
        return command;
    }
}
