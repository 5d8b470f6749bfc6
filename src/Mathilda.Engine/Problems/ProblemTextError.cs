namespace Mathilda.Engine.Problems;

/// <summary>Why a text is no ground problem.</summary>
/// <param name="Line">From 1.</param>
/// <param name="Message">One sentence.</param>
public sealed record ProblemTextError(int Line, string Message)
{
    public override string ToString() => $"line {Line}: {Message}";
}

/// <summary>Carries the first error out of the reader; never leaves <see cref="ProblemText"/>.</summary>
internal sealed class ProblemTextException(int line, string message) : Exception(message)
{
    public ProblemTextError Error { get; } = new(line, message);
}

/// <summary>How many people, fluents and values there are: what an id may be.</summary>
internal sealed record ProblemSizes(int People, int Fluents, int Values);
