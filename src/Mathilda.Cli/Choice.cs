using System.CommandLine;
using Mathilda.Language.Text;

namespace Mathilda.Cli;

/// <summary>Options whose value is one of a few words.</summary>
internal static class Choice
{
    /// <summary>An option that takes one of the words, the first unless given.</summary>
    public static Option<string> Of(string name, string description, params string[] words)
    {
        var option = new Option<string>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            DefaultValueFactory = _ => words[0],
        };
        option.Validators.Add(result =>
        {
            if (
                result.Tokens.Count == 1
                && Refusal(name, result.Tokens[0].Value, words) is { } refusal
            )
            {
                result.AddError(refusal);
            }
        });
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>An argument that is one of the words, or left out.</summary>
    public static Argument<string?> Among(string name, string description, params string[] words)
    {
        var argument = new Argument<string?>(name)
        {
            Description = description,
            HelpName = string.Join('|', words),
            Arity = ArgumentArity.ZeroOrOne,
        };
        argument.Validators.Add(result =>
        {
            if (
                result.Tokens.Count == 1
                && Refusal("it", result.Tokens[0].Value, words) is { } refusal
            )
            {
                result.AddError(refusal);
            }
        });
        argument.CompletionSources.Add(words);
        return argument;
    }

    private static string? Refusal(string what, string given, string[] words)
    {
        if (words.Contains(given, StringComparer.Ordinal))
        {
            return null;
        }

        var meant = Spelling.Meant(given, words);
        var hint = meant is null ? "" : $" Did you mean `{meant}`?";
        return $"`{given}` is nothing that {what} takes.{hint} It takes {Or(words)}.";
    }

    /// <summary>"a, b or c".</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count == 1
            ? words[0]
            : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
}
