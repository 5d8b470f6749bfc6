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

    /// <summary>An answer about a story whose text has errors says so.</summary>
    public static ExitCode Give(
        ToolHost host,
        ParseResult parsed,
        string answer,
        IReadOnlyList<Finding> findings,
        bool isJson,
        OpenedStory story
    )
    {
        var code = Give(host, parsed, answer, findings, isJson);
        var errors = story.Project!.TextFindings.Count(f => f.Severity == Severity.Error);
        if (errors == 0)
        {
            return code;
        }

        var many = errors == 1 ? "an error" : $"{errors} errors";
        host.Error.WriteLine(
            $"note: the text has {many}, so this answer may be incomplete; `mathilda check` tells more"
        );
        return ExitCode.Findings;
    }

    public static ExitCode Code(IReadOnlyList<Finding> findings) =>
        findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Findings : ExitCode.Clean;
}
