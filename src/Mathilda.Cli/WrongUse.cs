using System.CommandLine;
using System.CommandLine.Parsing;
using Mathilda.Language.Text;

namespace Mathilda.Cli;

/// <summary>Tells what about a command line cannot be understood, and what may have been meant.</summary>
internal static class WrongUse
{
    /// <summary>Prints it to the error stream.</summary>
    public static ExitCode Say(ToolHost host, string what, string? hint)
    {
        host.Error.WriteLine($"{what}.");
        if (hint is not null)
        {
            host.Error.WriteLine($"  {hint}");
        }

        return ExitCode.WrongUse;
    }

    /// <summary>Of several mistakes the first.</summary>
    public static ExitCode Say(ToolHost host, ParseResult parsed)
    {
        var (what, hint) = Describe(parsed);
        var said = Say(host, what, hint);
        host.Error.WriteLine($"  `{Line(parsed.CommandResult)} --help` shows how it is used.");
        return said;
    }

    private static (string What, string? Hint) Describe(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (parsed.UnmatchedTokens.Count > 0)
        {
            return DescribeUnknown(parsed, command, parsed.UnmatchedTokens[0]);
        }

        var error = parsed.Errors[0];
        return error.SymbolResult switch
        {
            ArgumentResult { Tokens.Count: 0, Argument: { } argument, Parent: CommandResult } => (
                $"`{Line(parsed.CommandResult)}` needs {argument.HelpName ?? argument.Name}",
                $"{argument.Description}."
            ),
            OptionResult { Tokens.Count: 0, Option: { } option } => (
                $"`{option.Name}` needs {option.HelpName ?? "a value"} after it",
                HintFor(option)
            ),
            OptionResult { Tokens.Count: > 1, Option: { } option }
                when !option.AllowMultipleArgumentsPerToken => (
                error.Message.Contains(" takes.", StringComparison.Ordinal)
                    ? error.Message.TrimEnd('.')
                    : $"`{option.Name}` may be said only once",
                null
            ),
            _ => (error.Message.TrimEnd('.'), null),
        };
    }

    private static (string What, string? Hint) DescribeUnknown(
        ParseResult parsed,
        Command command,
        string token
    )
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            var options = OptionsOf(parsed.CommandResult).ToList();
            return ($"There is no option `{token}`", Meant(token.Split('=')[0], options));
        }

        if (command.Subcommands.Count > 0)
        {
            var commands = command.Subcommands.Where(c => !c.Hidden).Select(c => c.Name).ToList();
            return (
                $"There is no command `{token}`",
                Meant(token, commands) ?? $"There are {string.Join(", ", commands)}."
            );
        }

        return (
            $"`{token}` is more than `{Line(parsed.CommandResult)}` takes",
            "Names and sentences of several words stand in quotes."
        );
    }

    private static string HintFor(Option option) =>
        option.HelpName is { } words && words.Contains('|', StringComparison.Ordinal)
            ? $"It takes {Choice.Or(words.Split('|'))}."
            : $"{option.Description}.";

    private static string? Meant(string token, IEnumerable<string> candidates) =>
        Spelling.Meant(token, candidates) is { } meant ? $"Did you mean `{meant}`?" : null;

    /// <summary>"mathilda check".</summary>
    private static string Line(CommandResult result) =>
        result.Parent is CommandResult parent ? $"{Line(parent)} {result.Command.Name}" : Tool.Name;

    private static IEnumerable<string> OptionsOf(CommandResult result)
    {
        var own = result.Command.Options.Where(o => !o.Hidden).Select(o => o.Name);
        return result.Parent is CommandResult parent ? own.Concat(OptionsOf(parent)) : own;
    }
}
