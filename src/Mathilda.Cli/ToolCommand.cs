using System.CommandLine;

namespace Mathilda.Cli;

/// <summary>A command with an example for its help.</summary>
/// <param name="name">What is typed.</param>
/// <param name="description">One sentence.</param>
internal sealed class ToolCommand(string name, string description) : Command(name, description)
{
    /// <summary>Command lines that work as they stand, each with what it does.</summary>
    public required IReadOnlyList<(string Line, string Does)> Examples { get; init; }
}
