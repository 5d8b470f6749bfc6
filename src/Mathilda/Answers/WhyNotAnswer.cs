using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>What stands in the way of something that does not happen, and the least that would let it.</summary>
public sealed record WhyNotAnswer
{
    /// <summary>As asked.</summary>
    public required string Asked { get; init; }

    /// <summary>The event that was asked about last; null = the start.</summary>
    public EventReference? After { get; init; }

    /// <summary>One for each event that the sentence tells; empty if it could not be understood.</summary>
    public IReadOnlyList<EventObstacles> Events { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One event, and what stands in its way.</summary>
public sealed record EventObstacles
{
    /// <summary>What would happen.</summary>
    public required string Sentence { get; init; }

    /// <summary>Empty: nothing stands in its way, and <see cref="Reasons"/> tells why it could be.</summary>
    public IReadOnlyList<Obstacle> Obstacles { get; init; } = [];

    /// <summary>The first later event of the story after which it would be possible, for those who choose it too; null if there is none.</summary>
    public EventReference? PossibleAfter { get; init; }

    /// <summary>Nobody can choose it: it happens by fate or nature.</summary>
    public bool IsNobodysChoice { get; init; }

    /// <summary>The fewest changes found with which nothing would stand in its way, each of them needed; empty if none was found or none is needed.</summary>
    public IReadOnlyList<ProposedChange> LeastChange { get; init; } = [];

    /// <summary>The reasons of those who choose it: as things are, or after the least change.</summary>
    public IReadOnlyList<ReasonReport> Reasons { get; init; } = [];
}

/// <summary>Something that would have to be otherwise.</summary>
/// <param name="Fact">As a sentence: "Léon is at the roof".</param>
/// <param name="Holder">Who would have to believe it; null = it would have to be so.</param>
/// <param name="KnownTo">For what would have to be so: those who would have to know it too.</param>
public sealed record ProposedChange(string Fact, string? Holder, IReadOnlyList<string> KnownTo);
