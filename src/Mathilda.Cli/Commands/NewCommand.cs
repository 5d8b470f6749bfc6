using System.CommandLine;
using System.Text;
using Mathilda.Cli.New;
using Mathilda.Files;
using Mathilda.Language.Findings;
using Mathilda.Views.Stories;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda new NAME</c>: a small story to change.</summary>
internal static class NewCommand
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public static Command Create(ToolHost host)
    {
        var name = new Argument<string>("name")
        {
            HelpName = "NAME",
            Description = "The folder to make; the story is called after it",
        };
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "new",
            "Start a story: a small one that holds together and wants to be changed"
        )
        {
            Examples = [("mathilda new harbour", "then: mathilda check harbour")],
        };
        command.Add(name);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            var folder = parsed.GetRequiredValue(name);
            var findings = new List<Finding>();
            var written = Write(host.Files, folder, findings);
            var shown = written.Count == 0 ? folder : StoryFiles.Shown(host.Files, folder);
            var text =
                isJson ? NewStoryView.Json(shown, written, findings)
                : written.Count == 0 ? ""
                : NewStoryView.Text(shown, written, ToolOptions.ForOut(host, parsed));
            return (int)Answering.Give(host, parsed, text, findings, isJson);
        });
        return command;
    }

    private static List<string> Write(IFiles files, string folder, List<Finding> findings)
    {
        var written = new List<string>();
        try
        {
            if (
                files.KindOf(folder) != PathKind.Nothing
                && (files.KindOf(folder) == PathKind.File || files.NamesIn(folder).Count > 0)
            )
            {
                findings.Add(FileFindings.AlreadyThere(StoryFiles.Shown(files, folder)));
                return written;
            }

            files.CreateFolder(folder);
            foreach (var (name, text) in StoryTemplate.Files(folder))
            {
                var path = Path.Combine(folder, name);
                files.Write(path, Utf8.GetBytes(text));
                written.Add(StoryFiles.Shown(files, path));
            }
        }
        catch (Exception e) when (StoryFiles.IsRefusal(e))
        {
            findings.Add(FileFindings.CannotMake(folder, StoryFiles.ReasonOf(e)));
        }

        return written;
    }
}
