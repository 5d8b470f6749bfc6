using System.CommandLine;
using Mathilda.Answers;
using Mathilda.Coverage;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Views.Answers;
using Mathilda.Views.Stories;
using Mathilda.Views.Texts;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda show PATH WHAT</c>: the cast, the scenes, the acts, the world or a mind; <c>mathilda show std/presence</c>: the library.</summary>
internal static class ShowCommand
{
    private const string Cast = "cast";
    private const string Scenes = "scenes";
    private const string Acts = "acts";
    private const string World = "world";
    private const string Mind = "mind";

    private static readonly string[] Parts = [Cast, Scenes, Acts, World, Mind];

    public static Command Create(ToolHost host)
    {
        var path = new Argument<string>("path")
        {
            HelpName = "PATH",
            Description = "A story, or a file of the library: std/presence",
        };
        var part = Choice.Among("what", "What of it", Parts);
        var after = StoryArgument.After();
        var who = new Option<string?>("--who") { HelpName = "PERSON", Description = "Whose mind" };
        var edits = StoryArgument.Edits();
        var sources = StoryArgument.Sources();
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "show",
            "Show the cast, the scenes, the acts, the world or a mind of a story"
        )
        {
            Examples =
            [
                ("mathilda show stories/leon cast", "who and what is in it"),
                (
                    "mathilda show stories/leon mind --who Mathilda --after e15",
                    "all that she believes then"
                ),
                ("mathilda show std/presence", "what every story has without saying so"),
            ],
        };
        command.Add(path);
        command.Add(part);
        command.Add(after);
        command.Add(who);
        command.Add(edits);
        command.Add(sources);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var request = new Request(
                parsed.GetRequiredValue(path),
                parsed.GetValue(part),
                StoryArgument.Id(parsed.GetValue(after)),
                parsed.GetValue(who),
                parsed.GetValue(edits) ?? [],
                parsed.GetValue(sources) ?? [],
                parsed.GetValue(format) == ToolOptions.Json
            );
            return (int)Run(host, parsed, request);
        });
        return command;
    }

    private static ExitCode Run(ToolHost host, ParseResult parsed, Request request)
    {
        if (request.Part is not { } part)
        {
            return LibraryListing.Show(
                host,
                request.Path,
                request.IsJson,
                $"Say what of it: {Choice.Or(Parts)}."
            );
        }

        if (part == Mind != request.Who is not null)
        {
            return WrongUse.Say(
                host,
                "`mind` and `--who PERSON` go together",
                "Like: mathilda show PATH mind --who PERSON"
            );
        }

        var story = OpenedStory.Open(host.Files, request.Path, request.Edits, request.Sources);
        return part is World or Mind
            ? ShowWorld(host, parsed, request, story)
            : ShowList(host, parsed, request, story);
    }

    private static ExitCode ShowWorld(
        ToolHost host,
        ParseResult parsed,
        Request request,
        OpenedStory story
    )
    {
        var answer =
            story.Project?.World(request.After, request.Who)
            ?? new WorldAnswer { Who = request.Who, Findings = story.Findings };
        var text =
            request.IsJson ? AnswerJson.Render(answer, story.Sources)
            : answer.Findings.Count > 0 && answer.Rows.Count == 0 ? ""
            : WorldText.Render(answer, ToolOptions.ForOut(host, parsed, story.Sources));
        return Answering.Give(host, parsed, text, answer.Findings, request.IsJson);
    }

    private static ExitCode ShowList(
        ToolHost host,
        ParseResult parsed,
        Request request,
        OpenedStory story
    )
    {
        if (story.Project is not { } project)
        {
            var nothing = request.IsJson
                ? Json(request.Part!, StoryLists.Nothing, story.Findings, story.Sources)
                : "";
            return Answering.Give(host, parsed, nothing, story.Findings, request.IsJson);
        }

        var errors = project.TextFindings.Where(f => f.Severity == Severity.Error).ToList();
        var text = request.IsJson
            ? Json(request.Part!, project.Model, errors, story.Sources)
            : Text(request.Part!, project.Model, ToolOptions.ForOut(host, parsed, story.Sources));
        return Answering.Give(host, parsed, text, errors, request.IsJson);
    }

    private static string Text(string part, StoryModel model, TextOptions options) =>
        part switch
        {
            Cast => CastText.Render(model, options),
            Scenes => ScenesText.Render(model, Sentences.Say, options),
            _ => ActsText.Render(model, options),
        };

    private static string Json(
        string part,
        StoryModel model,
        IReadOnlyList<Finding> findings,
        SourceSet sources
    ) =>
        part switch
        {
            Cast => StoryJson.RenderCast(model, findings, sources),
            Scenes => StoryJson.RenderScenes(model, Sentences.Say, findings, sources),
            _ => StoryJson.RenderActs(model, findings),
        };

    private sealed record Request(
        string Path,
        string? Part,
        string? After,
        string? Who,
        IReadOnlyList<string> Edits,
        IReadOnlyList<string> Sources,
        bool IsJson
    );
}
