using System.CommandLine;
using System.Diagnostics;
using System.Net.Sockets;
using Mathilda.Files;
using Mathilda.Views.Findings;
using Mathilda.Views.Texts;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace Mathilda.Studio;

/// <summary>The studio's command line.</summary>
public static class StudioCommand
{
    private const int Findings = 1;
    private const int WrongUse = 2;
    private const int MostPort = 65_535;

    /// <summary>Runs until it is stopped.</summary>
    public static Task<int> Run(
        string[] args,
        string workingFolder,
        TextWriter output,
        TextWriter error
    )
    {
        var path = new Argument<string>("path")
        {
            HelpName = "PATH",
            Description = "The story: a folder or a file",
        };
        var port = new Option<int>("--port")
        {
            HelpName = "N",
            Description = "Where it listens on this machine; 0 = any that is free",
            DefaultValueFactory = _ => StudioOptions.UsualPort,
        };
        port.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() is < 0 or > MostPort)
            {
                result.AddError($"`--port` needs a number from 0 to {MostPort}");
            }
        });
        var isLeftClosed = new Option<bool>("--no-open") { Description = "Do not open a browser" };
        var sources = new Option<string[]>("--source")
        {
            HelpName = "NAME=FILE",
            Description = "A text that the story is taken from; its passages are shown, never kept",
        };
        sources.Validators.Add(result =>
        {
            foreach (
                var problem in result
                    .Tokens.Select(t => SourceFiles.ProblemOf(t.Value))
                    .OfType<string>()
            )
            {
                result.AddError(problem);
            }
        });
        var command = new RootCommand("See a story, and ask it: a page on this machine")
        {
            path,
            port,
            isLeftClosed,
            sources,
        };
        command.SetAction(
            (parsed, cancel) =>
                Serve(
                    new StudioOptions
                    {
                        Path = parsed.GetRequiredValue(path),
                        WorkingFolder = workingFolder,
                        Port = parsed.GetValue(port),
                        IsOpened = !parsed.GetValue(isLeftClosed),
                        Sources = parsed.GetValue(sources) ?? [],
                    },
                    output,
                    error,
                    cancel
                )
        );
        var understood = command.Parse(args);
        if (understood.Errors is [var first, ..])
        {
            error.WriteLine($"{first.Message.TrimEnd('.')}.");
            return Task.FromResult(WrongUse);
        }

        return understood.InvokeAsync(
            new InvocationConfiguration { Output = output, Error = error }
        );
    }

    private static async Task<int> Serve(
        StudioOptions options,
        TextWriter output,
        TextWriter error,
        CancellationToken cancel
    )
    {
        var story = StoryFiles.Load(new DiskFiles(options.WorkingFolder), options.Path);
        if (story.Findings.Count > 0)
        {
            await error.WriteAsync(FindingsView.Text(story.Findings, TextOptions.Plain));
            return Findings;
        }

        await using var app = StudioApp.Create(options);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (IOException e) when (e.InnerException is SocketException or AddressInUseException)
        {
            await error.WriteLineAsync(
                $"Port {options.Port} is taken by another program. Choose another one, like --port {options.Port + 1}, or --port 0 for any that is free."
            );
            return WrongUse;
        }

        var address = app
            .Services.GetRequiredService<IServer>()
            .Features.Get<IServerAddressesFeature>()!
            .Addresses.First();
        await output.WriteLineAsync($"The studio is at {address} (Ctrl-C ends it).");
        if (options.IsOpened)
        {
            Open(address);
        }

        await app.WaitForShutdownAsync(cancel);
        return 0;
    }

    private static void Open(string address)
    {
        try
        {
            using var browser = Process.Start(
                new ProcessStartInfo(address) { UseShellExecute = true }
            );
        }
        catch (Exception e)
            when (e
                    is System.ComponentModel.Win32Exception
                        or IOException
                        or InvalidOperationException
            )
        {
            // No browser here: the address above can be opened by hand.
        }
    }
}
