namespace Mathilda.Planning;

/// <summary>How far a search for stories has come.</summary>
/// <param name="CharacterLimit">How many acts plans in heads may have at the moment.</param>
/// <param name="BeliefLimit">How many links of belief reasons may nest at the moment.</param>
/// <param name="Nodes">Steps of work so far.</param>
/// <param name="Found">Stories found so far.</param>
/// <param name="BestScore">The author's best score met so far; null if none is better than at the start.</param>
public readonly record struct PlanProgress(
    int CharacterLimit,
    int BeliefLimit,
    long Nodes,
    int Found,
    double? BestScore
);
