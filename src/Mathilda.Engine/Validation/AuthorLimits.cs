using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Validation;

/// <summary>How far a plan of the author may reach, and what it has to reach; section 6 of docs/engine.md.</summary>
/// <param name="Goal">The author's score at the end is at least this.</param>
/// <param name="AuthorLimit">A: how many acts the plan may have.</param>
public sealed record AuthorLimits(double Goal, int AuthorLimit, ReasonLimits Reasons);
