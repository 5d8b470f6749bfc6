using System.CommandLine;
using System.CommandLine.Invocation;

namespace Mathilda.Cli.Help;

/// <summary>Prints the help of the command it was asked for.</summary>
internal sealed class HelpTextAction(ToolHost host) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        host.Out.Write(HelpText.Of(parseResult.CommandResult.Command));
        return (int)ExitCode.Clean;
    }
}
