using Mathilda.Answers;
using Mathilda.Language.Model;
using Mathilda.Studio.Live;

namespace Mathilda.Studio.Pages;

/// <summary>All that the story says of somebody, a place or a thing.</summary>
public sealed record EntityView(PageFrame Frame, Entity Entity, Picture Picture)
{
    public required IReadOnlyList<Moment> Moments { get; init; }

    /// <summary>What is said in words; the entity's traits first.</summary>
    public IReadOnlyList<AboutItem> Said { get; init; } = [];

    /// <summary>For somebody: what they want.</summary>
    public IReadOnlyList<WantSchema> Wants { get; init; } = [];

    public IReadOnlyList<CourseSpan> Course { get; init; } = [];

    /// <summary>The scenes they are on stage in, or that play there, or in which something has to do with it.</summary>
    public IReadOnlyList<StagedScene> Scenes { get; init; } = [];

    /// <summary>A drawing; null if none fits.</summary>
    public string? Drawing { get; init; }

    /// <summary>What the drawing shows.</summary>
    public string DrawingTitle { get; init; } = "";

    public IEnumerable<AboutItem> In(AboutSection section) => Said.Where(i => i.Section == section);

    /// <summary>Where in the story a scene ends.</summary>
    public string LinkTo(StagedScene scene) =>
        scene.Events.Count == 0
            ? "/"
            : Serving.Links.Moment(Moments[scene.Events[0].Index + 1].Name);

    public string LinkTo(EventReference happening) =>
        Serving.Links.Moment(Moments[happening.Index + 1].Name);
}

/// <summary>Everybody, every place or every thing, a card each.</summary>
public sealed record EntitiesView(PageFrame Frame, Picture Picture, IReadOnlyList<EntityCard> Cards)
{
    /// <summary>A drawing of them all; null if none fits.</summary>
    public string? Drawing { get; init; }

    public string DrawingTitle { get; init; } = "";
}

/// <summary>A card.</summary>
/// <param name="Words">A sentence or two of what the story says.</param>
public sealed record EntityCard(Entity Entity, string Address, IReadOnlyList<string> Words);
