using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Files;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda whynot PATH SENTENCE</c>: what stands in the way of something?</summary>
internal static class WhyNotCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var sentence = new Argument<string>("sentence")
        {
            HelpName = "SENTENCE",
            Description = "What does not happen: an act's sentence, in quotes",
        };
        var after = StoryArgument.After();
        var edits = StoryArgument.Edits();
        var sources = StoryArgument.Sources();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "whynot",
            "Tell what stands in the way of something, and the least that would let it happen"
        )
        {
            Examples =
            [
                (
                    "mathilda whynot stories/leon \"Stansfield storms Léon's apartment\" --after e23",
                    "why he does not, then"
                ),
            ],
        };
        command.Add(path);
        command.Add(sentence);
        command.Add(after);
        command.Add(edits);
        command.Add(sources);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var asked = parsed.GetRequiredValue(sentence);
            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits),
                parsed.GetValue(sources)
            );
            var answer =
                story.Project?.WhyNot(asked, StoryArgument.Id(parsed.GetValue(after)), host.Cancel)
                ?? new WhyNotAnswer { Asked = asked, Findings = story.Findings };
            var text = isJson
                ? ChangeJson.Render(answer, story.Sources)
                : WhyNotText.Render(answer, ToolOptions.ForOut(host, parsed, story.Sources));
            return (int)Answering.Give(host, parsed, text, answer.Findings, isJson);
        });
        return command;
    }
}
