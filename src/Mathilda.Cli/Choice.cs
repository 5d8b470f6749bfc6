using System.CommandLine;

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
                && !words.Contains(result.Tokens[0].Value, StringComparer.Ordinal)
            )
            {
                var given = result.Tokens[0].Value;
                var meant = NearestWord.To(given, words);
                var hint = meant is null
                    ? $"It takes {Or(words)}"
                    : $"Did you mean `{meant}`? It takes {Or(words)}";
                result.AddError($"`{given}` is nothing that {name} takes. {hint}.");
            }
        });
        option.CompletionSources.Add(words);
        return option;
    }

    /// <summary>"a, b or c".</summary>
    public static string Or(IReadOnlyList<string> words) =>
        words.Count == 1
            ? words[0]
            : $"{string.Join(", ", words.Take(words.Count - 1))} or {words[^1]}";
}
