using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Cli.Pages;
using Mathilda.Files;
using Mathilda.Views.Checks;
using Mathilda.Views.Findings;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda check PATH</c>: does the story hold together?</summary>
internal static class CheckCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json, ToolOptions.Sarif);
        var edits = StoryArgument.Edits();
        var all = new Option<bool>("--all")
        {
            Description = "Show every finding in full, however many",
        };
        var command = new ToolCommand(
            "check",
            "Replay a story and report what does not hold together"
        )
        {
            Examples =
            [
                ("mathilda check stories/leon", "a folder is one story"),
                (
                    "mathilda check stories/leon --edit nobody-frees-her.story",
                    "the same with a change"
                ),
            ],
        };
        command.Add(path);
        command.Add(format);
        command.Add(edits);
        command.Add(all);
        command.SetAction(parsed =>
        {
            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits) ?? []
            );
            var report = Check(host, story);
            var seen = new CheckedStory(story.Title, story.Edits, report);
            host.Out.Write(
                parsed.GetValue(format) switch
                {
                    ToolOptions.Json => CheckJson.Render(seen),
                    ToolOptions.Sarif => SarifView.Render(
                        report.Findings,
                        ToolVersion.Text,
                        FindingPages.TitleOf
                    ),
                    _ => CheckText.Render(
                        seen,
                        ToolOptions.ForOut(host, parsed),
                        parsed.GetValue(all)
                    ),
                }
            );
            return (int)Answering.Code(report.Findings);
        });
        return command;
    }

    private static CheckReport Check(ToolHost host, OpenedStory story)
    {
        if (story.Project is null)
        {
            return new CheckReport { Findings = story.Findings };
        }

        using var progress = new EventProgress(host);
        return story.Project.Check(progress: progress, cancel: host.Cancel);
    }
}
