using Mathilda.Engine.Problems;
using Mathilda.Engine.States;

namespace Mathilda.Engine.Dynamics;

/// <summary>Where rules read what they depend on.</summary>
internal static class RuleReads
{
    /// <summary>Whether any rule that matters, and may change what is so, reads what somebody believes.</summary>
    public static bool AnyMind(WorldStore worlds)
    {
        var reads = new List<FluentRead>();
        for (var rule = 0; rule < worlds.Problem.Rules.Count; rule++)
        {
            if (worlds.Projection?.NeedsRule(rule) != false)
            {
                Collect(worlds.Problem.Rules[rule], worlds.Programs.Chains, reads);
            }
        }

        return reads.Exists(read => read.Chain != ChainTable.Empty);
    }

    private static void Collect(GroundRule rule, ChainTable chains, List<FluentRead> reads)
    {
        foreach (var effect in rule.Effects)
        {
            if (effect.Chain.Count == 0)
            {
                FluentReads.Collect(rule.If, chains, reads);
                FluentReads.Collect(effect.When, chains, reads);
                FluentReads.Collect(effect.Value, chains, reads);
            }
        }
    }
}
