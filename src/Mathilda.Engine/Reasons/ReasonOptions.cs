namespace Mathilda.Engine.Reasons;

/// <summary>Ideas of the search for reasons that can be left out, to see what each is worth. The answers stay the same.</summary>
/// <param name="UsesBound">Whether what cannot be reached even if nothing is ever lost is left out.</param>
/// <param name="AsksReach">Whether it is asked first, also where the shadow is used, if reasoned acts can lead to the goal at all; what comes closest is seen only so.</param>
/// <param name="UsesShadow">Whether it is remembered what fails from a world and a shadow, and plans that the shadow makes vain are left out.</param>
internal readonly record struct ReasonOptions(bool UsesBound, bool AsksReach, bool UsesShadow)
{
    public static ReasonOptions All { get; } = new(true, true, true);

    /// <summary>How many questions go by before the bound is worked out: in a small search it costs more than it saves. 0 = at once.</summary>
    public int BoundAfter { get; init; }
}
