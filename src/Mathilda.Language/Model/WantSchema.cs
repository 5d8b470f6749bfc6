using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>How much a want weighs against the holder's others.</summary>
public enum WantRank
{
    /// <summary>More than all others of that person together.</summary>
    First,

    Normal,

    /// <summary>Little: a step to another want.</summary>
    Step,

    /// <summary>Least: it only shows who somebody is.</summary>
    InCharacter,
}

/// <summary>One want of one holder; <c>wants of every person</c> gives one for each.</summary>
public sealed class WantSchema
{
    /// <summary>Whose; null = the author's.</summary>
    public required Entity? Holder { get; init; }

    /// <summary>Its name as an entity of the kind <c>want</c>; the fluent "Holder wants Name" is <see cref="StoryModel.Wants"/>(holder, name).</summary>
    public required Entity Name { get; init; }

    public WantRank Rank { get; init; } = WantRank.Normal;

    /// <summary><c>weight N</c>; 1 if not given.</summary>
    public double Weight { get; init; } = 1;

    /// <summary>The larger want that this one is a step to.</summary>
    public Entity? StepTo { get; init; }

    /// <summary>False for <c>starts no</c>.</summary>
    public bool StartsHeld { get; init; } = true;

    /// <summary><c>known to …</c>: a condition over <see cref="They"/>; null = everybody knows. The holder always does.</summary>
    public Expression? KnownTo { get; init; }

    public Slot? They { get; init; }

    /// <summary>From when on it counts neither way.</summary>
    public Expression? Until { get; init; }

    /// <summary>While this does not hold it counts as fulfilled.</summary>
    public Expression? Once { get; init; }

    /// <summary>What is wanted; null for the other two forms.</summary>
    public Expression? If { get; init; }

    /// <summary><c>as much as possible: money(Tony)</c>.</summary>
    public Expression? Amount { get; init; }

    /// <summary><c>what Stansfield wants</c>: that person's wants, but not their first.</summary>
    public Entity? Follows { get; init; }

    public Citation Citation { get; init; } = Citation.None;

    public Location? Declared { get; init; }

    public override string ToString() => $"{Holder?.Name ?? "the author"}: {Name}";
}
