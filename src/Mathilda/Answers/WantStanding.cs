namespace Mathilda.Answers;

/// <summary>How it stands with a want.</summary>
public enum WantState
{
    /// <summary>Called for, and what is wanted is not so.</summary>
    Open,

    /// <summary>Called for, and what is wanted is so.</summary>
    Fulfilled,

    /// <summary>Its <c>once</c> does not hold yet.</summary>
    NotCalledFor,

    /// <summary>Its <c>until</c> holds.</summary>
    NoLongerCounts,

    /// <summary>It has not arisen, or was given up.</summary>
    NotHeld,
}

/// <summary>A want, and how it stands.</summary>
public sealed record WantStanding(string Name, WantState State);
