using System.CommandLine;
using Mathilda.Language.Findings;
using Mathilda.Views.Findings;

namespace Mathilda.Cli;

/// <summary>How answers and what stands in their way reach the reader.</summary>
internal static class Answering
{
    /// <summary>
    /// Prints an answer; findings are part of a JSON answer, and stand beside a text on the error stream, so that what is piped on is the answer alone.
    /// </summary>
    public static ExitCode Give(
        ToolHost host,
        ParseResult parsed,
        string answer,
        IReadOnlyList<Finding> findings,
        bool isJson
    )
    {
        host.Out.Write(answer);
        if (!isJson && findings.Count > 0)
        {
            host.Error.Write(FindingsView.Text(findings, ToolOptions.ForError(host, parsed)));
        }

        return Code(findings);
    }

    public static ExitCode Code(IReadOnlyList<Finding> findings) =>
        findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
}
