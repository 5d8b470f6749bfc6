using Mathilda.Language.Findings;

namespace Mathilda.Answers;

/// <summary>Where everybody and everything is at a moment.</summary>
public sealed record Whereabouts
{
    /// <summary>Null = the start.</summary>
    public EventReference? After { get; init; }

    /// <summary>In order of declaration.</summary>
    public IReadOnlyList<PlaceView> Places { get; init; } = [];

    /// <summary>From place to place, as states say it.</summary>
    public IReadOnlyList<Passageway> Passages { get; init; } = [];

    /// <summary>Who and what is nowhere, or of whom nobody says where.</summary>
    public IReadOnlyList<Occupant> Elsewhere { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>A place and who and what is there.</summary>
/// <param name="Name">As printed in a sentence.</param>
/// <param name="In">The index of the place it lies in; null if in none.</param>
/// <param name="Occupants">People first.</param>
public sealed record PlaceView(string Name, int? In, IReadOnlyList<Occupant> Occupants);

/// <summary>Somebody or something at a place.</summary>
/// <param name="Name">As printed in a sentence.</param>
/// <param name="Person">The place among the people, in order of declaration; null for a thing.</param>
/// <param name="IsAlive">True for a thing.</param>
/// <param name="Has">The things a person has on them.</param>
public sealed record Occupant(string Name, int? Person, bool IsAlive, IReadOnlyList<string> Has);

/// <summary>A way, or another tie, from place to place.</summary>
/// <param name="From">An index into <see cref="Whereabouts.Places"/>.</param>
/// <param name="To">Another.</param>
/// <param name="Words">What the sentence says between the two: "opens onto".</param>
public sealed record Passageway(int From, int To, string Words);
