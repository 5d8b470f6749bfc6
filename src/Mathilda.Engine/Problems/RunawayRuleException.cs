namespace Mathilda.Engine.Problems;

/// <summary>In one world more rules fired one after another than can be meant: some rule never switches itself off.</summary>
/// <remarks>The bound is <see cref="Bound"/>; section 3 of docs/engine.md. Whoever runs an engine turns this into a finding.</remarks>
public sealed class RunawayRuleException(int rule, string ruleName)
    : Exception($"Rule {rule} ({ruleName}) keeps firing: it never switches itself off.")
{
    /// <summary>The id of the rule that fired last.</summary>
    public int Rule { get; } = rule;

    /// <summary>Its <see cref="GroundRule.Name"/>.</summary>
    public string RuleName { get; } = ruleName;

    /// <summary>How many rules may fire one after another in one world; one more and this exception is thrown.</summary>
    public static int Bound(int ruleCount) => 1000 + (20 * ruleCount);
}
