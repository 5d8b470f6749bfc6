namespace Mathilda.Cli.Commands;

/// <summary>One line of a terminal that says how far the work has come and is gone when it ends. Silent where nobody would see it, and for what is quick.</summary>
internal sealed class LiveLine(ToolHost host) : IDisposable
{
    private const string EraseLine = "\r\e[K";

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private readonly long _started = host.Clock.GetTimestamp();
    private bool _isShown;

    /// <summary>Shows a text in place of the one before, as far as the terminal is wide.</summary>
    public void Show(string text)
    {
        if (!host.ErrorIsTerminal || host.Clock.GetElapsedTime(_started) < Patience)
        {
            return;
        }

        _isShown = true;
        var width = Math.Max(1, host.Width - 1);
        host.Error.Write($"{EraseLine}{(text.Length > width ? text[..width] : text)}");
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
