using System.CommandLine;
using System.Globalization;
using System.Text;
using Mathilda.Cli.Benchmarks;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Views.Findings;
using Mathilda.Views.Plans;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda bench SUITE</c>: how fast are stories found?</summary>
internal static class BenchCommand
{
    private const string Tsv = "tsv";
    private const string Markdown = "md";
    private const string Wall = "wall";
    private const string Processor = "cpu";

    public static Command Create(ToolHost host)
    {
        var suite = new Argument<string>("suite")
        {
            HelpName = "SUITE",
            Description =
                "A table of problems, divided by tabs: name, file, goal, author, character, belief",
        };
        var only = new Option<string?>("--only")
        {
            HelpName = "NAME",
            Description = "Only problems whose name begins so",
        };
        var nodes = NumberOption.Whole("--nodes", "The work for each problem, in steps", 1);
        var time = NumberOption.Seconds("--time", "The time for each problem, in seconds");
        var repeat = NumberOption.Whole(
            "--repeat",
            "Runs of each problem; the median counts (1)",
            1,
            1_000
        );
        var clock = Choice.Of(
            "--clock",
            "What ms means: the clock on the wall, or processor time",
            Wall,
            Processor
        );
        var growth = new Option<string?>("--growth")
        {
            HelpName = "FILE",
            Description = "Draw nodes and time against size (columns family and size) as SVG",
        };
        var against = new Option<string?>("--against")
        {
            HelpName = "FILE",
            Description =
                "Compare with the best times of another planner: a table divided by commas",
        };
        var format = ToolOptions.Format(Tsv, ToolOptions.Json, Markdown);
        var command = new ToolCommand(
            "bench",
            "Plan every problem of a suite, each in a process of its own, and count and time it"
        )
        {
            Examples =
            [
                ("mathilda bench bench/problems/suite.tsv", "a row for each problem"),
                ("mathilda bench suite.tsv --format md --repeat 5", "a table of medians"),
            ],
        };
        command.Add(suite);
        foreach (
            var option in new Option[] { only, nodes, time, repeat, clock, growth, against, format }
        )
        {
            command.Add(option);
        }

        command.SetAction(parsed =>
        {
            var path = parsed.GetRequiredValue(suite);
            var (lines, findings) = SuiteFile.Read(host.Files, path);
            var (theirs, noTimes) = parsed.GetValue(against) is { } other
                ? OtherTimes.Read(host.Files, other)
                : (null, null);
            IReadOnlyList<Finding> wrong =
            [
                .. findings,
                .. noTimes is null ? [] : new[] { noTimes },
            ];
            if (wrong.Count > 0)
            {
                host.Error.Write(FindingsView.Text(wrong, ToolOptions.ForError(host, parsed)));
                return (int)ExitCode.Findings;
            }

            var kept = lines
                .Where(l =>
                    l.Name.StartsWith(parsed.GetValue(only) ?? "", StringComparison.Ordinal)
                )
                .ToList();
            if (kept.Count == 0)
            {
                return (int)
                    WrongUse.Say(
                        host,
                        $"No problem of the suite begins with `{parsed.GetValue(only)}`",
                        $"There are {string.Join(", ", lines.Select(l => l.Name))}."
                    );
            }

            var run = new BenchRun(
                host,
                [
                    .. Said("--nodes", parsed.GetValue(nodes)),
                    .. Said("--time", parsed.GetValue(time)),
                ],
                (int)(parsed.GetValue(repeat) ?? 1),
                parsed.GetValue(clock) == Processor
            );
            if (Rows(host, run, kept, theirs) is not { } rows)
            {
                return (int)ExitCode.Findings;
            }

            var report = new BenchReport(rows, theirs is not null);
            host.Out.Write(
                parsed.GetValue(format) switch
                {
                    ToolOptions.Json => BenchJson.Render(report),
                    Markdown => BenchText.Markdown(report),
                    _ => BenchText.Tsv(report),
                }
            );
            return (int)Draw(host, parsed.GetValue(growth), report);
        });
        return command;
    }

    private static string[] Said<T>(string option, T? value)
        where T : struct, IFormattable =>
        value is { } given ? [option, given.ToString(null, CultureInfo.InvariantCulture)] : [];

    /// <summary>Null if a problem cannot be planned at all; that is said.</summary>
    private static List<BenchRow>? Rows(
        ToolHost host,
        BenchRun run,
        List<SuiteLine> lines,
        IReadOnlyDictionary<string, double>? theirs
    )
    {
        var rows = new List<BenchRow>();
        using var live = new LiveLine(host);
        foreach (var line in lines)
        {
            live.Show($"{rows.Count + 1} of {lines.Count}: {line.Name}");
            try
            {
                rows.Add(
                    run.Run(
                        line,
                        theirs?.TryGetValue(line.Name, out var best) == true ? best : null
                    )
                );
            }
            catch (InvalidDataException e)
            {
                live.Dispose();
                host.Error.WriteLine($"{line.Name} cannot be planned: {e.Message}");
                host.Error.WriteLine($"  Look at {StoryFiles.Shown(host.Files, line.File)}.");
                return null;
            }
        }

        return rows;
    }

    private static ExitCode Draw(ToolHost host, string? path, BenchReport report)
    {
        if (path is null)
        {
            return ExitCode.Clean;
        }

        try
        {
            host.Files.Write(path, Encoding.UTF8.GetBytes(GrowthDrawing.Render(report)));
            return ExitCode.Clean;
        }
        catch (Exception e) when (StoryFiles.IsRefusal(e))
        {
            host.Error.WriteLine($"`{path}` cannot be written: {StoryFiles.ReasonOf(e)}.");
            return ExitCode.Findings;
        }
    }
}
