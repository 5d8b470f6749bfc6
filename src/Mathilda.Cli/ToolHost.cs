using Mathilda.Files;

namespace Mathilda.Cli;

/// <summary>All that the commands know of the outside: streams, terminal, clock and files. Tests pass in their own.</summary>
internal sealed class ToolHost
{
    /// <summary>Answers.</summary>
    public required TextWriter Out { get; init; }

    /// <summary>What is no answer: wrong use, progress, findings that stand in an answer's way.</summary>
    public required TextWriter Error { get; init; }

    public bool OutIsTerminal { get; init; }

    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whoever runs the tool asked for no colour (<c>NO_COLOR</c>).</summary>
    public bool NoColor { get; init; }

    /// <summary>Columns of the terminal.</summary>
    public int Width { get; init; } = 100;

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public required IFiles Files { get; init; }

    /// <summary>The most memory the process has held so far, in bytes.</summary>
    public Func<long> PeakBytes { get; init; } = () => 0;

    /// <summary>The processor time the process has used so far.</summary>
    public Func<TimeSpan> ProcessorTime { get; init; } = () => TimeSpan.Zero;

    /// <summary>Runs the tool once more, with other words, in a process of its own where there is one, and gives what it prints.</summary>
    public Func<IReadOnlyList<string>, string> Again { get; init; } = _ => "";

    /// <summary>Runs the studio with these words until it ends, and gives its exit code.</summary>
    public Func<IReadOnlyList<string>, int> Studio { get; init; } = _ => 0;

    public CancellationToken Cancel { get; init; }
}
