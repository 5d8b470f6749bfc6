using System.CommandLine;
using Mathilda.Cli.Pages;
using Mathilda.Views.Pages;

namespace Mathilda.Cli.Commands;

/// <summary><c>mathilda explain CODE</c>: what does this finding mean?</summary>
internal static class ExplainCommand
{
    public static Command Create(ToolHost host)
    {
        var code = new Argument<string?>("code")
        {
            HelpName = "CODE",
            Description =
                "What stands in brackets behind error, warning or hint; a list of all if left out",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var format = ToolOptions.Format(ToolOptions.Text, ToolOptions.Json);
        var command = new ToolCommand(
            "explain",
            "Tell what a finding means and how to mend it, with examples"
        )
        {
            Examples =
            [
                ("mathilda explain MTH2001", "what cannot happen"),
                ("mathilda explain", "a list of all findings"),
            ],
        };
        command.Add(code);
        command.Add(format);
        command.SetAction(parsed =>
        {
            var isJson = parsed.GetValue(format) == ToolOptions.Json;
            if (parsed.GetValue(code) is not { } asked)
            {
                var pages = FindingPages.All();
                host.Out.Write(
                    isJson
                        ? PageView.ListJson(pages)
                        : PageView.ListText(pages, ToolOptions.ForOut(host, parsed))
                );
                return (int)ExitCode.Clean;
            }

            if (FindingPages.Find(asked) is not { } page)
            {
                return (int)
                    WrongUse.Say(
                        host,
                        $"There is no finding `{asked}`",
                        "`mathilda explain` lists all."
                    );
            }

            host.Out.Write(
                isJson ? PageView.Json(page) : PageView.Text(page, ToolOptions.ForOut(host, parsed))
            );
            return (int)ExitCode.Clean;
        });
        return command;
    }
}
