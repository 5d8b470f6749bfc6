namespace Mathilda.Views.Plans;

/// <summary>One problem of a suite, planned.</summary>
public sealed record BenchRow
{
    public required string Name { get; init; }

    /// <summary><c>found</c>, <c>impossible</c> or <c>not-found</c>.</summary>
    public required string Result { get; init; }

    /// <summary>Acts of the story; 0 if there is none.</summary>
    public int Steps { get; init; }

    /// <summary>Plans in heads, nested ones included.</summary>
    public int Reasons { get; init; }

    public long Nodes { get; init; }

    /// <summary>From the start of the process to its end: the median of the repeats.</summary>
    public double Milliseconds { get; init; }

    /// <summary>The most memory of the process; of several runs the largest.</summary>
    public double PeakMegabytes { get; init; }

    /// <summary>The check by the slow engine, within <see cref="Milliseconds"/>.</summary>
    public double ValidateMilliseconds { get; init; }

    /// <summary>What grows with <see cref="Size"/>; null if it is no one of a family.</summary>
    public string? Family { get; init; }

    public double? Size { get; init; }

    /// <summary>The best time of whom it is compared with; null = unknown, or never solved.</summary>
    public double? TheirMilliseconds { get; init; }

    /// <summary>How many times as fast; null = unknown.</summary>
    public double? Ratio =>
        TheirMilliseconds / Math.Max(Milliseconds, 0.001) is { } ratio && Result != "not-found"
            ? ratio
            : null;
}
