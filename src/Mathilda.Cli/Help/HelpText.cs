using System.CommandLine;
using System.Text;

namespace Mathilda.Cli.Help;

/// <summary>Help in our own layout: what it does, how it is typed, what the words mean, an example.</summary>
internal static class HelpText
{
    private const int MostLeft = 30;

    public static string Of(Command command)
    {
        var text = new StringBuilder();
        text.Append(command.Description).Append(".\n\n");
        text.Append("  ").Append(Usage(command)).Append('\n');
        Section(
            text,
            "Commands",
            command.Subcommands.Where(c => !c.Hidden).Select(c => (c.Name, c.Description ?? ""))
        );
        Section(
            text,
            "Arguments",
            command.Arguments.Where(a => !a.Hidden).Select(a => (NameOf(a), a.Description ?? ""))
        );
        Section(text, "Options", OptionsOf(command).Select(o => (NameOf(o), o.Description ?? "")));
        if (command is ToolCommand { Examples: var examples })
        {
            Examples(text, examples);
        }
        else
        {
            text.Append("\nA first story:\n  mathilda new harbour\n  mathilda check harbour\n");
            text.Append("\n`mathilda COMMAND --help` tells more about one.\n");
        }

        return text.ToString();
    }

    private static string Usage(Command command)
    {
        if (command is RootCommand)
        {
            return $"{Tool.Name} COMMAND …";
        }

        var words = command
            .Arguments.Where(a => !a.Hidden)
            .Select(a => a.Arity.MinimumNumberOfValues == 0 ? $"[{NameOf(a)}]" : NameOf(a));
        var options = command.Options.Where(o => !o.Hidden).Select(o => $"[{NameOf(o)}]");
        return string.Join(' ', [Tool.Name, command.Name, .. words, .. options]);
    }

    private static void Section(
        StringBuilder text,
        string title,
        IEnumerable<(string Left, string Right)> rows
    )
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        text.Append('\n').Append(title).Append(":\n");
        var width = Math.Min(all.Max(r => r.Left.Length), MostLeft);
        foreach (var (left, right) in all)
        {
            text.Append("  ").Append(left.PadRight(width)).Append("  ").Append(right).Append('\n');
        }
    }

    private static void Examples(
        StringBuilder text,
        IReadOnlyList<(string Line, string Does)> examples
    )
    {
        text.Append(examples.Count == 1 ? "\nExample:\n" : "\nExamples:\n");
        foreach (var (line, does) in examples)
        {
            text.Append("  ").Append(line).Append("\n      ").Append(does).Append('\n');
        }
    }

    private static string NameOf(Argument argument) => argument.HelpName ?? argument.Name;

    private static string NameOf(Option option) =>
        option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static IEnumerable<Option> OptionsOf(Command command)
    {
        var inherited = command
            .Parents.OfType<Command>()
            .SelectMany(OptionsOf)
            .Where(o => o.Recursive);
        return command.Options.Where(o => !o.Hidden).Concat(inherited).DistinctBy(o => o.Name);
    }
}
