using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>A scene: a heading and what happens, in order of time.</summary>
public sealed record Scene
{
    public required string Title { get; init; }

    public Entity? At { get; init; }

    /// <summary>Whoever of them is not at <see cref="At"/> comes here first.</summary>
    public IReadOnlyList<Entity> With { get; init; } = [];

    public string? When { get; init; }

    /// <summary><c>only in VERSION</c>.</summary>
    public string? Version { get; init; }

    /// <summary><c>told after SCENE</c>: that scene's title.</summary>
    public string? ToldAfter { get; init; }

    public bool ToldToNobody { get; init; }

    public IReadOnlyList<SceneItem> Items { get; init; } = [];

    public string? Id { get; init; }

    public Citation Citation { get; init; } = Citation.None;

    public Location? Where { get; init; }
}

/// <summary>A line of a scene.</summary>
public abstract class SceneItem
{
    private protected SceneItem() { }

    /// <summary>Without the #; null if it has none.</summary>
    public string? Id { get; init; }

    public Citation Citation { get; init; } = Citation.None;

    public Location? Where { get; init; }

    /// <summary>Findings waived here.</summary>
    public IReadOnlyList<Waiver> Waivers { get; init; } = [];
}

/// <summary><c>intended MTH2002: she is bluffing</c>.</summary>
public sealed record Waiver(string Code, string Why, Location? Where);

/// <summary>An act that happens here. A line with a list is one line with several of these, all with its id.</summary>
public sealed class StoryEvent : SceneItem
{
    /// <summary>With constants only.</summary>
    public required ActReference Act { get; init; }

    /// <summary>In order; each verifies or asserts the reason of one chooser.</summary>
    public IReadOnlyList<Because> Because { get; init; } = [];

    /// <summary>Who notices here, instead of or besides what the act says; null = as the act says.</summary>
    public IReadOnlyList<Observation>? SeenBy { get; init; }

    /// <summary>Whether <see cref="SeenBy"/> adds to what the act says.</summary>
    public bool SeenByAdds { get; init; }
}

/// <summary>A reason given in the text.</summary>
/// <param name="Person">Whose; null = the one who acts.</param>
/// <param name="Want">The want to verify; null for the other two forms.</param>
/// <param name="Words"><c>because "text"</c>: asserted, not verified.</param>
/// <param name="IsUnstated"><c>because unstated</c>: the texts leave it open.</param>
public sealed record Because(
    Entity? Person,
    Entity? Want,
    string? Words,
    bool IsUnstated,
    Location? Where
);

/// <summary><c>- text</c>: told, not modelled.</summary>
public sealed class BeatItem : SceneItem
{
    public required string Text { get; init; }
}

/// <summary><c>expect C</c>: a test kept in the story.</summary>
public sealed class ExpectItem : SceneItem
{
    public required Expression Condition { get; init; }
}

/// <summary><c>unstated …</c>.</summary>
public sealed class UnstatedItem : SceneItem
{
    public required Unstated Unstated { get; init; }
}

/// <summary><c>skip [essay 2.1]: no claim</c>.</summary>
public sealed class SkipItem : SceneItem
{
    public required string Why { get; init; }
}

/// <summary><c>in any order</c>: a block whose lines have no fixed order.</summary>
public sealed class AnyOrderItem : SceneItem
{
    public required IReadOnlyList<SceneItem> Items { get; init; }
}
