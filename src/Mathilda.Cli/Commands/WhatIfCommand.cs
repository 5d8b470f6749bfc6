using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Files;
using Mathilda.Planning;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda whatif PATH</c>: what falls with a change, and what still stands?</summary>
internal static class WhatIfCommand
{
    // A few seconds of work: whoever wants more asks `plan --edit … --from …`.
    private const long ReplanNodes = 100_000;

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
        var replan = new Option<bool>("--replan")
        {
            Description = "Look for another ending, from where the story breaks",
        };
        var goal = new Option<string?>("--goal")
        {
            HelpName = "CONDITION",
            Description = "What the other ending should come to; what the author wants if left out",
        };
        var sources = StoryArgument.Sources();
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
                    "mathilda whatif stories/leon --without e12 --goal \"Mathilda is sheltered by somebody\"",
                    "and how she could find shelter then"
                ),
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
        command.Add(replan);
        command.Add(goal);
        command.Add(sources);
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
            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                sources: parsed.GetValue(sources)
            );
            var answer = Ask(
                host,
                story,
                files,
                new WhatIfRequest
                {
                    Replan =
                        parsed.GetValue(replan) || parsed.GetValue(goal) is not null
                            ? new PlanRequest
                            {
                                Condition = parsed.GetValue(goal),
                                NodeBudget = ReplanNodes,
                            }
                            : null,
                    Without = [.. gone],
                    Facts = [.. facts.Select(f => new WhatIfFact(f, parsed.GetValue(before)!))],
                }
            );
            var text =
                isJson ? ChangeJson.Render(answer, story.Title, story.Sources)
                : answer.Findings.Count > 0 ? ""
                : WhatIfText.Render(
                    answer,
                    story.Title,
                    ToolOptions.ForOut(host, parsed, story.Sources)
                );
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
        OpenedStory story,
        string[] files,
        WhatIfRequest request
    )
    {
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
                cancel: host.Cancel
            );
    }
}
