using System.CommandLine;
using System.CommandLine.Help;
using Mathilda.Cli.Commands;
using Mathilda.Cli.Help;

namespace Mathilda.Cli;

/// <summary>The tool as a function from words to an exit code.</summary>
internal static class Tool
{
    public const string Name = "mathilda";

    private const string HelpDescription = "Show this help";

    public static ExitCode Run(IReadOnlyList<string> words, ToolHost host)
    {
        var isVerbose = words.Contains("--verbose", StringComparer.Ordinal);
        try
        {
            // Names may begin with @; a word is never the name of a file with more words.
            var parsed = Root(host)
                .Parse(
                    words,
                    new ParserConfiguration
                    {
                        ResponseFileTokenReplacer = null,
                        EnablePosixBundling = false,
                    }
                );
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpTextAction)
            {
                return WrongUse.Say(host, parsed);
            }

            return (ExitCode)
                parsed.Invoke(
                    new InvocationConfiguration
                    {
                        Output = host.Out,
                        Error = host.Error,
                        EnableDefaultExceptionHandler = false,
                        ProcessTerminationTimeout = null,
                    }
                );
        }
        catch (OperationCanceledException) when (host.Cancel.IsCancellationRequested)
        {
            return ExitCode.Stopped;
        }
#pragma warning disable CA1031 // Whatever it is, it is ours, and is said as such.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return OurFault.Say(host, e, isVerbose);
        }
    }

    private static RootCommand Root(ToolHost host)
    {
        var root = new RootCommand(
            "Mathilda checks stories: who can do what, who knows what, and who would want it"
        );
        root.Options.Clear();
        root.Add(
            new HelpOption("--help", "-h")
            {
                Description = HelpDescription,
                Action = new HelpTextAction(host),
            }
        );
        root.Add(
            new VersionOption("--version")
            {
                Description = "Show which version this is",
                Action = new VersionAction(host),
            }
        );
        root.Add(ToolOptions.Color());
        root.Add(ToolOptions.Verbose());
        root.Add(CheckCommand.Create(host));
        root.Add(KnowsCommand.Create(host));
        root.Add(IronyCommand.Create(host));
        root.Add(WhyCommand.Create(host));
        root.Add(WhyNotCommand.Create(host));
        root.Add(WhatIfCommand.Create(host));
        root.Add(CoverageCommand.Create(host));
        root.Add(AboutCommand.Create(host));
        root.Add(ShowCommand.Create(host));
        root.Add(PlanCommand.Create(host));
        root.Add(DrawCommand.Create(host));
        root.Add(StudioCommand.Create(host));
        root.Add(BenchCommand.Create(host));
        root.Add(FmtCommand.Create(host));
        root.Add(ExplainCommand.Create(host));
        root.Add(NewCommand.Create(host));
        root.SetAction(_ =>
        {
            host.Error.Write(HelpText.Of(root));
            return (int)ExitCode.WrongUse;
        });
        return root;
    }
}
