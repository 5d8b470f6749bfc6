using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Files;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda why PATH EVENT</c>: why does it happen?</summary>
internal static class WhyCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var id = new Argument<string>("event")
        {
            HelpName = "EVENT",
            Description = "The id of an event, with or without #",
        };
        var edits = StoryArgument.Edits();
        var sources = StoryArgument.Sources();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "why",
            "Tell why an event happens: the plans in the heads, and what made it possible"
        )
        {
            Examples = [("mathilda why stories/leon e15", "what is behind the event #e15")],
        };
        command.Add(path);
        command.Add(id);
        command.Add(edits);
        command.Add(sources);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits),
                parsed.GetValue(sources)
            );
            var answer =
                story.Project?.Why(StoryArgument.Id(parsed.GetRequiredValue(id))!)
                ?? new WhyAnswer { Findings = story.Findings };
            var text = isJson
                ? AnswerJson.Render(answer, story.Sources)
                : WhyText.Render(answer, ToolOptions.ForOut(host, parsed, story.Sources));
            return (int)Answering.Give(host, parsed, text, answer.Findings, isJson);
        });
        return command;
    }
}
