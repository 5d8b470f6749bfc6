using System.CommandLine;
using System.Globalization;
using Mathilda.Files;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda studio PATH</c>: the story as pages on this machine.</summary>
internal static class StudioCommand
{
    private const int UsualPort = 4094;

    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = "Where it listens on this machine; 0 = any that is free",
            DefaultValueFactory = _ => UsualPort,
        };
        var isLeftClosed = new Option<bool>("--no-open") { Description = "Do not open a browser" };
        var sources = StoryArgument.Sources();
        var command = new ToolCommand("studio", "See a story and ask it, in a browser")
        {
            Examples =
            [
                ("mathilda studio stories/leon", "opens a page on this machine, until Ctrl-C"),
            ],
        };
        command.Add(path);
        command.Add(port);
        command.Add(isLeftClosed);
        command.Add(sources);
        command.SetAction(parsed =>
        {
            var story = StoryFiles.Load(host.Files, parsed.GetRequiredValue(path));
            if (story.Findings.Count > 0)
            {
                return (int)Answering.Give(host, parsed, "", story.Findings, isJson: false);
            }

            return host.Studio([
                parsed.GetRequiredValue(path),
                "--port",
                parsed.GetValue(port).ToString(CultureInfo.InvariantCulture),
                .. parsed.GetValue(isLeftClosed) ? ["--no-open"] : Array.Empty<string>(),
                .. (parsed.GetValue(sources) ?? []).SelectMany(s => new[] { "--source", s }),
            ]);
        });
        return command;
    }
}
