namespace Mathilda.Engine.Search;

/// <summary>How far a search for a story may go; section 6 of docs/engine.md.</summary>
/// <param name="AuthorLimit">A: how many acts the plan may have; at least 1.</param>
/// <param name="CharacterLimit">L: how many acts a reason may have; at least 1.</param>
/// <param name="BeliefLimit">B: how many links of belief reasons within reasons may go.</param>
/// <param name="NodeBudget">Steps of work, the search for reasons included.</param>
public sealed record PlanLimits(
    int AuthorLimit,
    int CharacterLimit,
    int BeliefLimit,
    long NodeBudget = long.MaxValue
);
