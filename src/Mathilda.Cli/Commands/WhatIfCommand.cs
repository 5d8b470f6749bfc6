using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Cli.Files;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda whatif PATH</c>: what falls with a change, and what still stands?</summary>
internal static class WhatIfCommand
{
    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var edits = new Option<string[]>("--edit")
        {
            HelpName = "FILE",
            Description = "The change: an edit; may be said several times",
            Arity = ArgumentArity.OneOrMore,
        };
        var without = new Option<string[]>("--without")
        {
            HelpName = "EVENT",
            Description = "The change: an event does not happen; may be said several times",
            Arity = ArgumentArity.OneOrMore,
        };
        var set = new Option<string[]>("--set")
        {
            HelpName = "FACT",
            Description = "The change: a sentence, in quotes, is so before the event of --before",
            Arity = ArgumentArity.OneOrMore,
        };
        var before = new Option<string?>("--before")
        {
            HelpName = "EVENT",
            Description = "The moment for --set: the id of an event, with or without #",
        };
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "whatif",
            "Tell what falls with a change, what still stands, and what ends otherwise"
        )
        {
            Examples =
            [
                ("mathilda whatif stories/leon --without e22", "she does not ask to be let in"),
                (
                    "mathilda whatif stories/leon --set \"Léon is dead\" --before e22",
                    "nobody is there to open"
                ),
            ],
        };
        command.Add(path);
        command.Add(edits);
        command.Add(without);
        command.Add(set);
        command.Add(before);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var facts = parsed.GetValue(set) ?? [];
            var gone = parsed.GetValue(without) ?? [];
            var files = parsed.GetValue(edits) ?? [];
            if (Wrong(host, facts, gone, files, parsed.GetValue(before)) is { } wrong)
            {
                return (int)wrong;
            }

            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var answer = Ask(
                host,
                parsed.GetRequiredValue(path),
                files,
                new WhatIfRequest
                {
                    Without = [.. gone],
                    Facts = [.. facts.Select(f => new WhatIfFact(f, parsed.GetValue(before)!))],
                }
            );
            var text =
                isJson ? ChangeJson.Render(answer)
                : answer.Findings.Count > 0 ? ""
                : WhatIfText.Render(answer, ToolOptions.ForOut(host, parsed));
            return (int)Answering.Give(host, parsed, text, answer.Findings, isJson);
        });
        return command;
    }

    private static ExitCode? Wrong(
        ToolHost host,
        string[] facts,
        string[] gone,
        string[] files,
        string? before
    ) =>
        (facts.Length == 0) != (before is null)
            ? WrongUse.Say(
                host,
                "`--set FACT` and `--before EVENT` belong together",
                "Say what is so, and before which event."
            )
        : facts.Length + gone.Length + files.Length == 0
            ? WrongUse.Say(
                host,
                "Nothing is changed",
                "Say `--without EVENT`, `--set FACT --before EVENT` or `--edit FILE`."
            )
        : null;

    private static WhatIfAnswer Ask(
        ToolHost host,
        string path,
        string[] files,
        WhatIfRequest request
    )
    {
        var story = OpenedStory.Open(host, path);
        var edits = files.Select(f => StoryFiles.LoadEdit(host.Files, f)).ToList();
        return story.Project is null || edits.Any(e => e.Findings.Count > 0)
            ? new WhatIfAnswer
            {
                Findings = [.. story.Findings, .. edits.SelectMany(e => e.Findings)],
            }
            : story.Project.WhatIf(
                request with
                {
                    Edits = [.. edits.SelectMany(e => e.Texts)],
                },
                host.Cancel
            );
    }
}
