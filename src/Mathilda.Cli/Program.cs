using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Mathilda.Files;

namespace Mathilda.Cli;

internal static class Program
{
    private const int UsualWidth = 100;

    private static int Main(string[] words)
    {
        using var stop = new CancellationTokenSource();
        // The first time the tool tidies up and ends by itself; the second time it is ended.
        using var onStop = PosixSignalRegistration.Create(
            PosixSignal.SIGINT,
            signal =>
            {
                signal.Cancel = !stop.IsCancellationRequested;
                stop.Cancel();
            }
        );
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        if (OperatingSystem.IsWindows())
        {
            Console.OutputEncoding = utf8;
        }

        using var output = new StreamWriter(Console.OpenStandardOutput(), utf8);
        using var error = new StreamWriter(Console.OpenStandardError(), utf8);
        return (int)Tool.Run(words, Host(output, error, stop.Token));
    }

    private static ToolHost Host(TextWriter output, TextWriter error, CancellationToken cancel)
    {
        var outIsTerminal = !Console.IsOutputRedirected;
        return new ToolHost
        {
            Out = output,
            Error = error,
            OutIsTerminal = outIsTerminal,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            NoColor = IsSet("NO_COLOR") || Environment.GetEnvironmentVariable("TERM") == "dumb",
            Width = outIsTerminal ? WidthOfTerminal() : UsualWidth,
            Files = new DiskFiles(Environment.CurrentDirectory),
            PeakBytes = PeakBytes,
            ProcessorTime = () => Environment.CpuUsage.TotalTime,
            Again = words => Again(words, cancel),
            Studio = words => StudioProcess.Run(words, error, cancel),
            Cancel = cancel,
        };
    }

    private static string Again(IReadOnlyList<string> words, CancellationToken cancel)
    {
        IReadOnlyList<string> tool =
            HostProcess.Runtime is not null && AppContext.BaseDirectory.Length > 0
                ? [Path.Combine(AppContext.BaseDirectory, "Mathilda.Cli.dll")]
                : [];
        var start = new ProcessStartInfo(Environment.ProcessPath!, [.. tool, .. words])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        using var process = Process.Start(start)!;
        using var onCancel = cancel.Register(() => process.Kill());
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return printed;
    }

    private static long PeakBytes()
    {
        using var process = Process.GetCurrentProcess();
        return process.PeakWorkingSet64;
    }

    private static bool IsSet(string variable) =>
        !string.IsNullOrEmpty(Environment.GetEnvironmentVariable(variable));

    private static int WidthOfTerminal()
    {
        try
        {
            return Console.WindowWidth;
        }
        catch (IOException)
        {
            return UsualWidth;
        }
    }
}
