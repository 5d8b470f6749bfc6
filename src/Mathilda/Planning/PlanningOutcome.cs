namespace Mathilda.Planning;

/// <summary>How a search for stories stands or ended.</summary>
public enum PlanningOutcome
{
    /// <summary>As many stories as were asked for, or all there are, were found.</summary>
    Found,

    /// <summary>There is no such story, whatever the limits: everything was searched and nothing was cut off.</summary>
    Impossible,

    /// <summary>None was found, and something was cut off: see <see cref="PlanningLimit"/>.</summary>
    NotFound,

    /// <summary>Nothing was searched: the findings say why.</summary>
    NotSought,
}

/// <summary>What cut a search off.</summary>
public enum PlanningLimit
{
    None,

    /// <summary>Longer stories were not looked at.</summary>
    AuthorLimit,

    /// <summary>Acts were left out for want of a reason, which longer or deeper plans in heads might give.</summary>
    ReasonLimits,

    /// <summary>The work allowed was spent.</summary>
    Nodes,

    /// <summary>Whoever asked broke it off, by hand or by the clock.</summary>
    BrokenOff,

    /// <summary>All was searched that was looked at, but not every act was.</summary>
    ActsLeftOut,
}
