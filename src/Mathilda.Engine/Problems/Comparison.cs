namespace Mathilda.Engine.Problems;

/// <summary>How two terms are compared. Unknown is value 0.</summary>
/// <remarks>
/// The first six treat unknown as a value like others (the Sabre dialect). The <c>Known…</c> ones are false as soon as
/// either side is unknown (the story dialect). <see cref="Less"/> and <see cref="Greater"/> are false unless both sides are numbers.
/// </remarks>
public enum Comparison
{
    /// <summary>The same value; unknown equals unknown.</summary>
    Equal,

    /// <summary>Not the same value; unknown differs from everything else.</summary>
    NotEqual,

    /// <summary>Both are numbers and the left is smaller.</summary>
    Less,

    /// <summary><see cref="Equal"/> or <see cref="Less"/>.</summary>
    AtMost,

    /// <summary>Both are numbers and the left is larger.</summary>
    Greater,

    /// <summary><see cref="Equal"/> or <see cref="Greater"/>.</summary>
    AtLeast,

    /// <summary>Both known and the same.</summary>
    KnownEqual,

    /// <summary>Both known and different.</summary>
    KnownNotEqual,
}
