using Mathilda.Language.Text;

namespace Mathilda.Language.Model;

/// <summary>How unknown is treated, and what may be imagined.</summary>
public enum Dialect
{
    /// <summary>docs/language.md.</summary>
    Story,

    /// <summary>Sabre's problem files.</summary>
    Sabre,
}

/// <summary>A story, understood: everything by reference, nothing by name. Never changed once built.</summary>
public sealed record StoryModel
{
    public Dialect Dialect { get; init; }

    public string Title { get; init; } = "";

    public int? Year { get; init; }

    /// <summary>Short name and description of each source.</summary>
    public IReadOnlyList<(string Name, string Description)> Sources { get; init; } = [];

    public required IReadOnlyList<Kind> Kinds { get; init; }

    /// <summary>In order of declaration; people, places, things, values of fixed lists, wants.</summary>
    public required IReadOnlyList<Entity> Entities { get; init; }

    /// <summary>The kind of those who have minds.</summary>
    public required Kind PersonKind { get; init; }

    public IReadOnlyList<(string Name, IReadOnlyList<Entity> Members)> Groups { get; init; } = [];

    public IReadOnlyList<StateSchema> States { get; init; } = [];

    /// <summary>Declared acts, the prelude's included, one-offs not.</summary>
    public IReadOnlyList<ActSchema> Acts { get; init; } = [];

    public IReadOnlyList<RuleSchema> Rules { get; init; } = [];

    public IReadOnlyList<WantSchema> WantList { get; init; } = [];

    /// <summary>The state <c>wants(holder, want)</c>, yes/no; null in the Sabre dialect.</summary>
    public StateSchema? Wants { get; init; }

    /// <summary>The prelude's <c>go</c>: slots (who, place); used for the moves that a scene's heading implies. Null with <c>use nothing</c>.</summary>
    public ActSchema? Go { get; init; }

    /// <summary>The prelude's place of a person: <c>at(person)</c>. Null with <c>use nothing</c>.</summary>
    public StateSchema? At { get; init; }

    /// <summary>Stands for the audience in <see cref="BelievedExpression"/>; not one of <see cref="Entities"/>.</summary>
    public Entity? Audience { get; init; }

    public IReadOnlyList<StartFact> Start { get; init; } = [];

    public IReadOnlyList<Unstated> UnstatedAtStart { get; init; } = [];

    /// <summary>In order of time.</summary>
    public IReadOnlyList<Scene> Scenes { get; init; } = [];

    /// <summary>A free score of somebody (Sabre's utilities), read in that person's world; null holder = the author.</summary>
    public IReadOnlyList<(Entity? Holder, Expression Value)> Utilities { get; init; } = [];

    /// <summary>The sections about the work.</summary>
    public WorkRecord Work { get; init; } = new();

    /// <summary>The files it was made from, the prelude and standard library excluded.</summary>
    public IReadOnlyList<SourceText> Texts { get; init; } = [];

    /// <summary>Everybody who has a mind, in order of declaration.</summary>
    public IEnumerable<Entity> People => Entities.Where(e => e.Is(PersonKind));
}
