using System.Diagnostics;

namespace Mathilda.Cli;

/// <summary>The studio, a program of its own that lies beside the tool: the tool itself stays small and quick.</summary>
internal static class StudioProcess
{
    private const string Program = "Mathilda.Studio.dll";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>Runs it until it ends, or the tool is stopped.</summary>
    public static int Run(IReadOnlyList<string> words, TextWriter error, CancellationToken cancel)
    {
        var program = Path.Combine(AppContext.BaseDirectory, Program);
        if (!File.Exists(program))
        {
            error.WriteLine(
                "The studio does not lie beside this tool: `mathilda` as one file comes without it.\n"
                    + "  From the source it is `dotnet run -c Release --project src/Mathilda.Studio -- PATH`."
            );
            return (int)ExitCode.WrongUse;
        }

        using var studio = Process.Start(
            new ProcessStartInfo(HostProcess.Runtime ?? "dotnet", [program, .. words])
            {
                UseShellExecute = false,
            }
        )!;
        // Ctrl-C reaches the studio too: it is given time to end by itself.
        using var onCancel = cancel.Register(() =>
        {
            if (!studio.WaitForExit(Patience))
            {
                studio.Kill();
            }
        });
        studio.WaitForExit();
        return cancel.IsCancellationRequested ? (int)ExitCode.Stopped : studio.ExitCode;
    }
}
