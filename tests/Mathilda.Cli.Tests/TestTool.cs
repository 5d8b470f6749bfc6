using System.Text;
using Mathilda.Files;

namespace Mathilda.Cli.Tests;

/// <summary>What a run of the tool said.</summary>
internal sealed record ToolRun(ExitCode Code, string Out, string Error);

/// <summary>The tool in this process, over a folder of its own that is gone afterwards.</summary>
internal sealed class TestTool : IDisposable
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

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
