namespace Mathilda.Grounding;

/// <summary>How a story is made into a ground problem.</summary>
public sealed record GroundingOptions
{
    /// <summary>How many links of belief are kept apart (<see cref="Engine.Problems.Problem.BeliefDepth"/>).</summary>
    public int BeliefDepth { get; init; } = 3;

    /// <summary>Every act with every filling at once, in order of declaration: for small stories and for Sabre's problems.</summary>
    public bool AllActs { get; init; }

    /// <summary>More people than this are a finding.</summary>
    public int MaximumPeople { get; init; } = 1_000;

    /// <summary>More changing states than this are a finding.</summary>
    public int MaximumFluents { get; init; } = 200_000;

    /// <summary>More ground rules, or ground acts of <see cref="AllActs"/>, than this are a finding.</summary>
    public int MaximumFillings { get; init; } = 200_000;

    /// <summary>How many conditions one call may build before it gives up with a finding: bounds time and memory.</summary>
    public int WorkLimit { get; init; } = 5_000_000;
}
