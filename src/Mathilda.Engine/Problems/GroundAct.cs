namespace Mathilda.Engine.Problems;

/// <summary>Whose choice an act is.</summary>
public enum ActNature
{
    /// <summary>Chosen: every one of its choosers needs a reason.</summary>
    Chosen,

    /// <summary>Fate: nobody's choice, in nobody's plan but the author's.</summary>
    Fate,

    /// <summary>Nature: nobody's choice, and anybody may count on it in a plan.</summary>
    Nature,
}

/// <summary>One act with all its slots filled.</summary>
public sealed class GroundAct
{
    /// <summary>What happens, for people; the engine never reads it.</summary>
    public string Name { get; init; } = "";

    public ActNature Nature { get; init; } = ActNature.Chosen;

    /// <summary>Person ids, ascending, no repeats. Empty unless <see cref="ActNature.Chosen"/>.</summary>
    public IReadOnlyList<int> Choosers { get; init; } = [];

    public Condition If { get; init; } = Condition.True;

    /// <summary>Of two effects on one chain and fluent that both apply, the first counts.</summary>
    public IReadOnlyList<GroundEffect> Effects { get; init; } = [];

    /// <summary>At most one entry a person, ascending by person; who is not listed does not notice.</summary>
    public IReadOnlyList<GroundObserver> Observers { get; init; } = [];
}

/// <summary>One person who may notice an act. The first view that fits counts; if none does, nothing is noticed.</summary>
public sealed class GroundObserver(int person, IReadOnlyList<GroundView> views)
{
    public int Person { get; } = person;

    public IReadOnlyList<GroundView> Views { get; } = views;
}

/// <summary>When <see cref="When"/> holds in the world before, the act is noticed, as itself or as another act.</summary>
public sealed class GroundView(Condition when, int? seenAs = null)
{
    public Condition When { get; } = when;

    /// <summary>The id of the act it is taken for; null = seen as what it is.</summary>
    public int? SeenAs { get; } = seenAs;
}
