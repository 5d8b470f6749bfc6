using System.CommandLine;
using Mathilda.Files;

namespace Mathilda.Cli.Commands;

/// <summary>Arguments that several commands share.</summary>
internal static class StoryArgument
{
    public static Argument<string> Path() =>
        new("path")
        {
            HelpName = "PATH",
            Description = "A story: a folder of .story files, or one such file",
        };

    public static Option<string[]> Edits() =>
        new("--edit")
        {
            HelpName = "FILE",
            Description = "Lay an edit over the story first; may be said several times",
            Arity = ArgumentArity.OneOrMore,
        };

    public static Option<string[]> Sources()
    {
        var option = new Option<string[]>("--source")
        {
            HelpName = "NAME=FILE",
            Description =
                "The text of a source, by the short name that locators use; may be said several times",
            Arity = ArgumentArity.OneOrMore,
        };
        option.Validators.Add(result =>
        {
            var problem = result
                .Tokens.Select(t => SourceFiles.ProblemOf(t.Value))
                .FirstOrDefault(p => p is not null);
            if (problem is not null)
            {
                result.AddError(problem);
            }
        });
        return option;
    }

    public static Option<bool> All() =>
        new("--all") { Description = "Tell everything, not only what matters most" };

    public static Option<string?> After() =>
        new("--after")
        {
            HelpName = "EVENT",
            Description =
                "The moment: the id of an event, with or without #, its place in time like @12, or start; the end if left out",
        };

    /// <summary>An event's id as the library knows it: without the sign.</summary>
    public static string? Id(string? given) => given?.TrimStart('#');
}
