using System.CommandLine;
using Mathilda.Coverage;
using Mathilda.Views.Texts;

namespace Mathilda.Cli;

/// <summary>Options that every command has.</summary>
internal static class ToolOptions
{
    public const string Text = "text";
    public const string Json = "json";
    public const string Sarif = "sarif";

    private const string ColorName = "--color";
    private const string VerboseName = "--verbose";
    private const string Always = "always";
    private const string Never = "never";
    private const int LeastWidth = 60;
    private const int MostWidth = 140;

    public static Option<string> Format(params string[] formats) =>
        Choice.Of("--format", "How to print the answer", formats);

    /// <summary>For the root: holds for all commands beneath.</summary>
    public static Option<string> Color()
    {
        var option = Choice.Of(
            ColorName,
            "Whether to use colours; auto: on a terminal, unless NO_COLOR is set",
            "auto",
            Always,
            Never
        );
        option.Recursive = true;
        return option;
    }

    /// <summary>For the root: holds for all commands beneath.</summary>
    public static Option<bool> Verbose() =>
        new(VerboseName)
        {
            Description = "If the tool itself fails, print where",
            Recursive = true,
        };

    public static bool IsVerbose(ParseResult parsed) => parsed.GetValue<bool>(VerboseName);

    /// <summary>How to print to the host's output.</summary>
    public static TextOptions ForOut(ToolHost host, ParseResult parsed) =>
        For(host, parsed, host.OutIsTerminal);

    /// <summary>The same, with the passages that an answer names beside it.</summary>
    public static TextOptions ForOut(ToolHost host, ParseResult parsed, SourceSet sources) =>
        ForOut(host, parsed) with
        {
            Sources = sources,
        };

    /// <summary>How to print to the host's error stream.</summary>
    public static TextOptions ForError(ToolHost host, ParseResult parsed) =>
        For(host, parsed, host.ErrorIsTerminal);

    private static TextOptions For(ToolHost host, ParseResult parsed, bool isTerminal)
    {
        var colour = parsed.GetValue<string>(ColorName) switch
        {
            Always => true,
            Never => false,
            _ => isTerminal && !host.NoColor,
        };
        return isTerminal
            ? new TextOptions(colour, Math.Clamp(host.Width, LeastWidth, MostWidth))
            : new TextOptions(colour);
    }
}
