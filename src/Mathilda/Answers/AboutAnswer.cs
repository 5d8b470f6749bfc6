using Mathilda.Language.Findings;
using Mathilda.Language.Model;
using Mathilda.Language.Text;

namespace Mathilda.Answers;

/// <summary>What part of a story's bible something stands in.</summary>
public enum AboutSection
{
    /// <summary>A field of the record: who made it, when it came out.</summary>
    Record,

    /// <summary>A version of the work.</summary>
    Version,

    /// <summary>Who or what somebody or something is: a trait, a habit, another name.</summary>
    Trait,

    /// <summary>What shows a theme.</summary>
    Theme,

    /// <summary>An opinion or report, always somebody's.</summary>
    Claim,

    /// <summary>What led to what.</summary>
    Influence,

    /// <summary>Told in a scene, and not modelled.</summary>
    Told,

    /// <summary>An event of the story.</summary>
    Event,

    /// <summary>What the sources leave open.</summary>
    Gap,
}

/// <summary>What a story says about the work, its people and itself.</summary>
public sealed record AboutAnswer
{
    /// <summary>A section, a name or words to look for; null = all about the work.</summary>
    public string? Asked { get; init; }

    /// <summary>The story's title.</summary>
    public string Title { get; init; } = "";

    /// <summary>By section, best first within it.</summary>
    public IReadOnlyList<AboutItem> Items { get; init; } = [];

    public IReadOnlyList<Finding> Findings { get; init; } = [];
}

/// <summary>One thing that is said.</summary>
/// <param name="Section">Where.</param>
/// <param name="Subject">What it is about: a field, a name, a theme, a scene.</param>
/// <param name="Words">What is said of it.</param>
/// <param name="Citation">The passages it rests on.</param>
/// <param name="Where">The line.</param>
public sealed record AboutItem(
    AboutSection Section,
    string Subject,
    string Words,
    Citation Citation,
    Location? Where
)
{
    /// <summary>Whose opinion or report it is; for what shows a theme, the sources that see it so. Null for what is no opinion.</summary>
    public string? Holder { get; init; }
}
