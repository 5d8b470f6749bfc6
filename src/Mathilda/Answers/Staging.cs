using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>Who is on stage with whom, and where, scene by scene.</summary>
public sealed record Staging
{
    public string Title { get; init; } = "";

    /// <summary>Everybody, in order of declaration.</summary>
    public IReadOnlyList<StagedPerson> People { get; init; } = [];

    /// <summary>In order of time.</summary>
    public IReadOnlyList<StagedScene> Scenes { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>Somebody of the cast.</summary>
/// <param name="Name">As printed in a sentence.</param>
/// <param name="DiesIn">The index of the scene in which they die for good; null if they do not.</param>
/// <param name="Death">The event after which they are dead for good; null if there is none.</param>
public sealed record StagedPerson(string Name, int? DiesIn, EventReference? Death);

/// <summary>A scene as it is staged.</summary>
public sealed record StagedScene
{
    /// <summary>Its place in the order of time, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>Its place in the order of telling, from 0; null if it is told to nobody.</summary>
    public int? ToldAt { get; init; }

    public string? Id { get; init; }

    public required string Title { get; init; }

    /// <summary>Those on stage, by whom they have to do with; nobody is in two.</summary>
    public IReadOnlyList<Meeting> Meetings { get; init; } = [];

    /// <summary>What happens, in order of time.</summary>
    public IReadOnlyList<EventReference> Events { get; init; } = [];

    /// <summary>Where each person is when the scene ends; null where that is nowhere or not known.</summary>
    public IReadOnlyList<string?> Whereabouts { get; init; } = [];
}

/// <summary>People who have to do with one another in a scene, or somebody alone.</summary>
/// <param name="Place">Null where the story has none.</param>
/// <param name="People">Indexes into <see cref="Staging.People"/>, ascending.</param>
public sealed record Meeting(string? Place, IReadOnlyList<int> People);
