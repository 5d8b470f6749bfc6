using System.Text;
using System.Text.RegularExpressions;
using Mathilda.Files;

namespace Mathilda.Cli.Tests;

/// <summary>What a run of the tool said.</summary>
internal sealed record ToolRun(ExitCode Code, string Out, string Error);

/// <summary>The tool in this process, over a folder of its own that is gone afterwards.</summary>
internal sealed partial class TestTool : IDisposable
{
    public TestTool()
    {
        Folder = Directory.CreateTempSubdirectory("mathilda-").FullName;
        Files = new DiskFiles(Folder);
    }

    public string Folder { get; }

    public IFiles Files { get; set; }

    public bool OutIsTerminal { get; set; }

    public bool ErrorIsTerminal { get; set; }

    public bool NoColor { get; set; }

    public TimeProvider Clock { get; set; } = TimeProvider.System;

    public CancellationToken Cancel { get; set; }

    public ToolRun Run(params string[] words)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var host = new ToolHost
        {
            Out = output,
            Error = error,
            OutIsTerminal = OutIsTerminal,
            ErrorIsTerminal = ErrorIsTerminal,
            NoColor = NoColor,
            Clock = Clock,
            Files = Files,
            Again = words => Run([.. words]).Out,
            Cancel = Cancel,
        };
        var code = Tool.Run(words, host);
        return new ToolRun(code, output.ToString(), error.ToString());
    }

    public void Write(string name, string content) =>
        Write(name, Encoding.UTF8.GetBytes(content.ReplaceLineEndings("\n")));

    public void Write(string name, byte[] content)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, content);
    }

    public string Read(string name) => File.ReadAllText(Path.Combine(Folder, name));

    /// <summary>The stories of the repository, and the texts beside them, at the same paths.</summary>
    public void CopyStories()
    {
        foreach (
            var file in Directory
                .EnumerateFiles(
                    Path.Combine(Repository.Root, "stories"),
                    "*",
                    SearchOption.AllDirectories
                )
                .Where(f => Path.GetExtension(f) is ".story" or ".txt")
        )
        {
            Write(Path.GetRelativePath(Repository.Root, file), File.ReadAllBytes(file));
        }
    }

    /// <summary>A command line and all that it prints, as documents show it.</summary>
    public string Printed(string line)
    {
        var run = Run([
            .. Word().Matches(line).Select(m => m.Groups[1].Success ? m.Groups[1].Value : m.Value),
        ]);
        return $"$ mathilda {line}\n{run.Out}{run.Error}";
    }

    [GeneratedRegex("\"([^\"]*)\"|\\S+")]
    private static partial Regex Word();

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
