using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Files;
using Mathilda.Views.Answers;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda knows PATH [PERSON] [FACT]</c>: who knows what, and since when?</summary>
internal static class KnowsCommand
{
    private const string Everybody = "everybody";

    public static Command Create(ToolHost host)
    {
        var path = StoryArgument.Path();
        var person = new Argument<string?>("person")
        {
            HelpName = "PERSON",
            Description = "Whose mind, or `everybody`, or `the audience`; everybody if left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var fact = new Argument<string?>("fact")
        {
            HelpName = "FACT",
            Description = "A sentence, in quotes; if left out, all that is secret or seen wrongly",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var after = StoryArgument.After();
        var matrix = new Option<bool>("--matrix")
        {
            Description = "A table of the facts that matter: people across, facts down",
        };
        var course = new Option<bool>("--over-time")
        {
            Description = "A table of one fact: people across, scenes down",
        };
        var all = StoryArgument.All();
        var edits = StoryArgument.Edits();
        var sources = StoryArgument.Sources();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "knows",
            "Tell who knows, believes or misses what, and since when"
        )
        {
            Examples =
            [
                (
                    "mathilda knows stories/leon Mathilda \"Léon's trade is cleaner\" --after e12",
                    "one mind, one fact"
                ),
                (
                    "mathilda knows stories/leon --matrix --after e23",
                    "who knows what matters, as a table"
                ),
                (
                    "mathilda knows stories/leon everybody \"Léon's trade is cleaner\" --over-time",
                    "one fact, scene by scene"
                ),
                (
                    "mathilda knows stories/leon everybody \"Mathilda is alive\"",
                    "who knows it at the end"
                ),
            ],
        };
        command.Add(path);
        command.Add(person);
        command.Add(fact);
        command.Add(after);
        command.Add(matrix);
        command.Add(course);
        command.Add(all);
        command.Add(edits);
        command.Add(sources);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var who = parsed.GetValue(person);
            var question = new KnowsQuestion(
                string.Equals(who, Everybody, StringComparison.OrdinalIgnoreCase) ? null : who,
                parsed.GetValue(fact),
                StoryArgument.Id(parsed.GetValue(after))
            );
            var isCourse = parsed.GetValue(course);
            if (isCourse && question.Fact is null)
            {
                return (int)
                    WrongUse.Say(
                        host,
                        "`--over-time` follows one fact, and none is named",
                        "Name somebody (or `everybody`) and then the fact, a sentence in quotes."
                    );
            }

            var story = OpenedStory.Open(
                host.Files,
                parsed.GetRequiredValue(path),
                parsed.GetValue(edits),
                parsed.GetValue(sources)
            );
            if (isCourse || parsed.GetValue(matrix))
            {
                var table =
                    story.Project is null ? new KnowledgeTable { Findings = story.Findings }
                    : isCourse ? story.Project.KnowledgeOverTime(question.Fact!, question.Person)
                    : story.Project.KnowledgeMatrix(question.After, question.Person);
                var drawn =
                    isJson ? KnowledgeTableJson.Render(table, story.Sources)
                    : table.Findings.Count > 0 ? ""
                    : KnowledgeTableText.Render(
                        table,
                        ToolOptions.ForOut(host, parsed, story.Sources)
                    );
                return (int)Answering.Give(host, parsed, drawn, table.Findings, isJson);
            }

            var answer =
                story.Project?.Knows(question)
                ?? new KnowsAnswer { Question = question, Findings = story.Findings };
            var text =
                isJson ? AnswerJson.Render(answer, story.Sources)
                : answer.Findings.Count > 0 && answer.Rows.Count == 0 ? ""
                : KnowsText.Render(
                    answer,
                    ToolOptions.ForOut(host, parsed, story.Sources),
                    parsed.GetValue(all)
                );
            return (int)Answering.Give(host, parsed, text, answer.Findings, isJson);
        });
        return command;
    }
}
