using Mathilda.Engine.Reasons;

namespace Mathilda.Engine.Search;

/// <summary>Ideas of the search that can be left out, to see what each is worth; each is used or not as is best unless said otherwise. What is found stays valid, whatever is left out.</summary>
public sealed record SearchOptions
{
    /// <summary>As is best.</summary>
    public static SearchOptions All { get; } = new();

    /// <summary>Whether the order by what is to come takes turns with one of each kind; else it is alone.</summary>
    public bool TakesTurns { get; init; } = true;

    /// <summary>Whether little work is spent on a question at first; else as much as it takes.</summary>
    public bool IsPatient { get; init; } = true;

    /// <summary>Whether fewer links of belief are searched as well; else only as many as are asked for.</summary>
    public bool ClimbsBeliefs { get; init; } = true;

    /// <summary>Whether the bound on acts to come is used: for stories, for their order, and for reasons.</summary>
    public bool UsesBound { get; init; } = true;

    /// <summary>Whether it is asked first, and remembered, if reasoned acts can lead to a better score at all. No longer worth it where the shadow is used, and so left out there.</summary>
    public bool AsksReach { get; init; }

    /// <summary>Whether plans that their shadow makes vain are left out, and what fails is remembered by world and shadow.</summary>
    public bool UsesShadow { get; init; } = true;

    internal ReasonOptions Reasons => new(UsesBound, AsksReach, UsesShadow);
}
