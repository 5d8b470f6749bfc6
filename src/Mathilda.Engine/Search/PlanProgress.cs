using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Search;

/// <summary>How far a search has come.</summary>
/// <param name="Limits">The limits on reasons under which it searches now.</param>
/// <param name="Nodes">Steps of work so far.</param>
/// <param name="Worlds">Author worlds reached so far.</param>
/// <param name="BestScore">The best score reached; NaN = none above the start.</param>
public readonly record struct PlanProgress(
    ReasonLimits Limits,
    long Nodes,
    int Worlds,
    double BestScore
);
