using System.CommandLine;
using Mathilda.Cli.Formatting;
using Mathilda.Views.Formatting;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda fmt PATH</c>: writes stories the way all stories are written.</summary>
internal static class FmtCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var check = new Option<bool>("--check")
        {
            Description =
                "Write nothing; say which files would change, and end with 1 if any would",
        };
        var ids = new Option<bool>("--ids")
        {
            Description = "Give every event without an id one, like #e47",
        };
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "fmt",
            "Bring the files of a story into form: indentation, columns, blank lines"
        )
        {
            Examples =
            [
                ("mathilda fmt stories/leon", "writes the files that change"),
                ("mathilda fmt stories/leon --check", "for a script: writes nothing"),
            ],
        };
        command.Add(path);
        command.Add(check);
        command.Add(ids);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var isCheck = parsed.GetValue(check);
            var result = StoryFormatting.Run(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(ids),
                isCheck
            );
            var text = isJson
                ? FormattingView.Json(result)
                : FormattingView.Text(result, ToolOptions.ForOut(host, parsed));
            var code = Answering.Give(host, parsed, text, result.Findings, isJson);
            return (int)(isCheck && result.Files.Any(f => f.Changes) ? ExitCode.Findings : code);
        });
        return command;
    }
}
