using Mathilda.Answers;

namespace Mathilda.Cli.Commands;

/// <summary>"checking event 12 of 28".</summary>
internal sealed class EventProgress(ToolHost host) : IProgress<CheckProgress>, IDisposable
{
    private readonly LiveLine _line = new(host);

    public void Report(CheckProgress value) =>
        _line.Show($"checking event {value.Event} of {value.Events}");

    public void Dispose() => _line.Dispose();
}
