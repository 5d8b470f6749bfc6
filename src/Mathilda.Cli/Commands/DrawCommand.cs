using System.CommandLine;
using System.Text;
using Mathilda.Cli.Drawing;
using Mathilda.Files;
using Mathilda.Language.Findings;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda draw PATH WHAT</c>: a story as a picture.</summary>
internal static class DrawCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var what = Choice.Among("what", Choice.Or(DrawingRequest.Kinds), DrawingRequest.Kinds);
        what.HelpName = "WHAT";
        what.Arity = ArgumentArity.ExactlyOne;
        var after = StoryArgument.After();
        var cause = new Option<string?>("--event")
        {
            HelpName = "EVENT",
            Description = "For causes: the id of the event, with or without #",
        };
        var people = new Option<int>("--people")
        {
            HelpName = "N",
            Description = "For the chart: how many of those who are on stage most often",
            DefaultValueFactory = _ => 30,
        };
        var isTold = new Option<bool>("--as-told")
        {
            Description = "For the chart: scenes in the order of telling, not of time",
        };
        var file = new Option<string?>("--output", "-o")
        {
            HelpName = "FILE.svg",
            Description = "Where to; standard output if left out",
        };
        var edits = StoryArgument.Edits();
        var command = new ToolCommand("draw", "Draw a story: a picture in SVG")
        {
            Examples =
            [
                ("mathilda draw stories/leon chart -o leon.svg", "who meets whom, scene by scene"),
                ("mathilda draw stories/leon causes --event e15 -o e15.svg", "what led to #e15"),
            ],
        };
        command.Add(path);
        command.Add(what);
        command.Add(after);
        command.Add(cause);
        command.Add(people);
        command.Add(isTold);
        command.Add(file);
        command.Add(edits);
        command.SetAction(parsed =>
        {
            var request = new DrawingRequest(
                parsed.GetRequiredValue(what)!,
                StoryArgument.Id(parsed.GetValue(after)),
                StoryArgument.Id(parsed.GetValue(cause)),
                parsed.GetValue(people),
                parsed.GetValue(isTold)
            );
            if (request.Problem is { } problem)
            {
                return (int)WrongUse.Say(host, problem.What, problem.Hint);
            }

            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits) ?? []
            );
            var (drawing, findings) = request.Draw(story, host.Cancel);
            var said = drawing is null
                ? ("", findings)
                : Deliver(host, drawing, parsed.GetValue(file), findings);
            return (int)Answering.Give(host, parsed, said.Item1, said.Item2, isJson: false);
        });
        return command;
    }

    private static (string Said, IReadOnlyList<Finding> Findings) Deliver(
        ToolHost host,
        string drawing,
        string? file,
        IReadOnlyList<Finding> findings
    )
    {
        if (file is null)
        {
            return (drawing, findings);
        }

        try
        {
            host.Files.Write(file, Utf8.GetBytes(drawing));
            return ($"Drawn: {StoryFiles.Shown(host.Files, file)}\n", findings);
        }
        catch (Exception e) when (StoryFiles.IsRefusal(e))
        {
            return ("", [.. findings, FileFindings.CannotWrite(file, StoryFiles.ReasonOf(e))]);
        }
    }
}
