using System.CommandLine;
using Mathilda.Coverage;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Views.Coverage;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda coverage PATH --source NAME=FILE</c>: which lines rest on which passages of the sources?</summary>
internal static class CoverageCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var sources = StoryArgument.Sources();
        sources.Required = true;
        var open = new Option<bool>("--open")
        {
            Description = "Show only the passages that nothing covers",
        };
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "coverage",
            "Number the sentences of a story's sources, and tell which lines rest on each"
        )
        {
            Examples =
            [
                (
                    "mathilda coverage stories/leon --source plot=plot.txt --source essay=essay.txt",
                    "every passage with its lines"
                ),
            ],
        };
        command.Add(path);
        command.Add(sources);
        command.Add(open);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var story = OpenedStory.Open(host.Files, parsed.GetRequiredValue(path));
            var answer = Answer(host, story, parsed.GetRequiredValue(sources));
            var text = isJson
                ? CoverageJson.Render(story.Title, answer)
                : CoverageText.Render(
                    story.Title,
                    answer,
                    ToolOptions.ForOut(host, parsed),
                    parsed.GetValue(open)
                );
            // What nothing covers stands in the text already.
            var findings = isJson
                ? answer.Findings
                : [.. answer.Findings.Where(f => f.Severity == Severity.Error)];
            return (int)Answering.Give(host, parsed, text, findings, isJson);
        });
        return command;
    }

    private static CoverageAnswer Answer(
        ToolHost host,
        OpenedStory story,
        IReadOnlyList<string> given
    )
    {
        var (sources, unread) = SourceFiles.Load(host.Files, given);
        if (story.Project is not { } project)
        {
            return new CoverageAnswer { Findings = [.. story.Findings, .. unread] };
        }

        var answer = project.Covers(sources);
        var errors = project.TextFindings.Where(f => f.Severity == Severity.Error);
        return answer with { Findings = [.. errors, .. unread, .. answer.Findings] };
    }
}
