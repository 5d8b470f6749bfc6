using Mathilda.Answers;

namespace Mathilda.Cli.Commands;

/// <summary>"checking event 12 of 28" on one line of a terminal, gone when it ends. Silent where nobody would see it, and for what is quick.</summary>
internal sealed class EventProgress(ToolHost host) : IProgress<CheckProgress>, IDisposable
{
    private const string EraseLine = "\r\e[K";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly long _started = host.Clock.GetTimestamp();
    private bool _isShown;

    public void Report(CheckProgress value)
    {
        if (!host.ErrorIsTerminal || host.Clock.GetElapsedTime(_started) < Patience)
        {
            return;
        }

        _isShown = true;
        host.Error.Write($"{EraseLine}checking event {value.Event} of {value.Events}");
        host.Error.Flush();
    }

    public void Dispose()
    {
        if (_isShown)
        {
            host.Error.Write(EraseLine);
            host.Error.Flush();
        }
    }
}
