using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Files;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda about PATH [WHAT]</c>: what does the story say in words?</summary>
internal static class AboutCommand
{
    private const string JsonLd = "jsonld";

    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var what = new Argument<string[]>("what")
        {
            HelpName = "WHAT",
            Description =
                "A section (record, versions, traits, themes, claims, influences, told, events, gaps), a name, or words; the work if left out",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var edits = StoryArgument.Edits();
        var sources = StoryArgument.Sources();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json, JsonLd);
        var command = new ToolCommand(
            "about",
            "Tell what a story says about the work, its people and itself, with whose word it is"
        )
        {
            Examples =
            [
                ("mathilda about stories/leon", "the record, versions, themes, claims"),
                ("mathilda about stories/leon houseplant", "all that is said of something"),
                ("mathilda about stories/leon --format jsonld", "the work in terms of schema.org"),
            ],
        };
        command.Add(path);
        command.Add(what);
        command.Add(edits);
        command.Add(sources);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var words = string.Join(' ', parsed.GetValue(what) ?? []);
            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits),
                parsed.GetValue(sources)
            );
            var answer =
                story.Project?.About(words.Length == 0 ? null : words)
                ?? new AboutAnswer { Asked = words, Findings = story.Findings };
            var kind = parsed.GetValue(format);
            var text =
                kind == ToolOptions.Json ? AboutJson.Render(answer, story.Sources)
                : story.Project is null || answer.Findings.Count > 0 ? ""
                : kind == JsonLd ? AboutLinkedData.Render(story.Project.Model)
                : AboutText.Render(answer, ToolOptions.ForOut(host, parsed, story.Sources));
            return (int)
                Answering.Give(
                    host,
                    parsed,
                    text,
                    answer.Findings,
                    isJson: kind == ToolOptions.Json
                );
        });
        return command;
    }
}
