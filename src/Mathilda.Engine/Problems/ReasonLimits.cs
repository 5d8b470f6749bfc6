namespace Mathilda.Engine.Problems;

/// <summary>How far a reason may reach; section 5 of docs/engine.md.</summary>
/// <param name="CharacterLimit">L: how many acts a reason may have, its first act and nested reasons included; at least 1.</param>
/// <param name="BeliefLimit">B: how many links of belief reasons within reasons may go, from 0 to one less than <see cref="Problem.BeliefDepth"/>.</param>
public sealed record ReasonLimits(int CharacterLimit, int BeliefLimit);
