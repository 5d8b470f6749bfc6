using System.CommandLine;
using System.Text;
using Mathilda.Cli.Planning;
using Mathilda.Files;
using Mathilda.Planning;
using Mathilda.Views.Plans;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda plan PATH</c>: what could happen?</summary>
internal static class PlanCommand
{
    private const string Sabre = "sabre";

    public static Command Create(ToolHost host)
    {
        var path = new Argument<string>("path")
        {
            HelpName = "PATH",
            Description = "A story (a folder, or a .story file), or a problem file of Sabre",
        };
        var options = new PlanOptions();
        var edits = StoryArgument.Edits();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json, Sabre);
        var command = new ToolCommand(
            "plan",
            "Find a story: acts that come to a goal, each with a reason for whoever does it"
        )
        {
            Examples =
            [
                (
                    "mathilda plan stories/tour/12-an-edit.story --goal \"the captain has the treasure\"",
                    "how could it come to that?"
                ),
                ("mathilda plan problem.txt --goal 2 --belief-limit 2", "a problem of Sabre"),
            ],
        };
        command.Add(path);
        foreach (var option in options.All)
        {
            command.Add(option);
        }

        command.Add(edits);
        command.Add(format);
        command.SetAction(parsed =>
            (int)Run(
                host,
                parsed,
                parsed.GetRequiredValue(path),
                options,
                parsed.GetValue(edits) ?? [],
                parsed.GetValue(format)!
            )
        );
        return command;
    }

    private static ExitCode Run(
        ToolHost host,
        ParseResult parsed,
        string path,
        PlanOptions options,
        string[] edits,
        string format
    )
    {
        var request = options.Read(parsed);
        if (WrongUseOf(host, path, request, edits, format) is var (what, hint))
        {
            return WrongUse.Say(host, what, hint);
        }

        var source = PlanSource.Open(host, path, edits);
        if (source.Start is null)
        {
            var unread = new PlanAnswer
            {
                Request = request,
                Outcome = PlanningOutcome.NotSought,
                Findings = source.Findings,
            };
            return Give(host, parsed, new SeenPlan(source.Title, unread), format);
        }

        var run = new PlanRun(
            host,
            parsed.GetValue(options.Time) is { } seconds ? TimeSpan.FromSeconds(seconds) : null
        );
        var (planning, seen) = run.Go(source, request);
        var code = Give(host, parsed, seen, format);
        return planning.Reproductions.Count > 0 ? Report(host, planning.Reproductions)
            : run.IsStopped ? ExitCode.Stopped
            : code;
    }

    private static (string What, string? Hint)? WrongUseOf(
        ToolHost host,
        string path,
        PlanRequest request,
        string[] edits,
        string format
    )
    {
        if (request.Condition is { } condition && string.IsNullOrWhiteSpace(condition))
        {
            return (
                "`--goal` is empty",
                "Give a number, or a condition in quotes: --goal \"Ann has the key\"."
            );
        }

        if (PlanSource.IsSabreFile(host, path))
        {
            return edits.Length > 0
                    ? (
                        "`--edit` changes stories, and this is a problem of Sabre",
                        "Change the file itself, or a copy of it."
                    )
                : request.From is not null
                    ? (
                        "`--from` names an event of a story, and a problem of Sabre has none",
                        "Leave it out: the story begins at the start."
                    )
                : null;
        }

        return format == Sabre
            ? (
                "`--format sabre` is for problems of Sabre, and this is a story",
                "Use --format text or --format json."
            )
            : null;
    }

    private static ExitCode Give(ToolHost host, ParseResult parsed, SeenPlan seen, string format)
    {
        var isJson = format == ToolOptions.Json;
        var code = Answering.Give(
            host,
            parsed,
            format switch
            {
                ToolOptions.Json => PlanJson.Render(seen),
                Sabre => SabreSolution.Render(seen.Answer),
                // Nobody compares what stands on a terminal; what goes into a file is the same on every run.
                _ => PlanText.Render(
                    host.OutIsTerminal ? seen : seen with { Took = null },
                    ToolOptions.ForOut(host, parsed)
                ),
            },
            seen.Answer.Findings,
            isJson
        );
        if (format == Sabre && seen.Answer.Stories.Count == 0 && code == ExitCode.Clean)
        {
            host.Error.Write(
                PlanText.Render(seen with { Took = null }, ToolOptions.ForError(host, parsed))
            );
        }

        return code == ExitCode.Clean && seen.Answer.Outcome != PlanningOutcome.Found
            ? ExitCode.Findings
            : code;
    }

    /// <summary>Writes what it takes to see our mistake again.</summary>
    private static ExitCode Report(ToolHost host, IReadOnlyList<string> reproductions)
    {
        foreach (var text in reproductions)
        {
            var number = 1;
            while (host.Files.KindOf(Name(number)) != PathKind.Nothing)
            {
                number++;
            }

            try
            {
                host.Files.Write(Name(number), Encoding.UTF8.GetBytes(text));
                host.Error.WriteLine($"  See {Name(number)}.");
            }
            catch (Exception e) when (StoryFiles.IsRefusal(e))
            {
                host.Error.WriteLine(
                    $"  {Name(number)} cannot be written: {StoryFiles.ReasonOf(e)}."
                );
            }
        }

        return ExitCode.OurFault;

        static string Name(int number) => $"mathilda-fault-{number}.txt";
    }
}
