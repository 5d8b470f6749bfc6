namespace Mathilda.Engine.Problems;

/// <summary>Something that has one value in each world.</summary>
public sealed class Fluent
{
    /// <summary>For people; the engine never reads it.</summary>
    public string Name { get; init; } = "";

    /// <summary>
    /// The values it can take besides unknown, ascending value ids without repeats; null = any number
    /// (open: values turn up during the run). An act whose effect would leave a closed range cannot happen.
    /// </summary>
    public IReadOnlyList<int>? Values { get; init; }
}
