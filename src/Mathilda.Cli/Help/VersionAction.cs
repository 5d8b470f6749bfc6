using System.CommandLine;
using System.CommandLine.Invocation;

namespace Mathilda.Cli.Help;

/// <summary>Prints the tool's name and version.</summary>
internal sealed class VersionAction(ToolHost host) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        host.Out.WriteLine($"{Tool.Name} {ToolVersion.Text}");
        return (int)ExitCode.Clean;
    }
}
