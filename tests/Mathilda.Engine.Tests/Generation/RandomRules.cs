using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

/// <summary>Rules that mostly come to rest: they set something to a constant, which is no change the second time.</summary>
internal static class RandomRules
{
    public static GroundRule Make(Random random, RandomExpressions expressions, int id) =>
        new()
        {
            Name = $"rule {id}",
            If = expressions.Condition(1),
            Effects =
                random.Next(8) == 0
                    ? RandomEffects.Make(random, expressions, most: 2)
                    : [Steady(random, expressions)],
        };

    private static GroundEffect Steady(Random random, RandomExpressions expressions)
    {
        var fluent = expressions.Fluent();
        return new GroundEffect
        {
            Chain = random.Next(3) == 0 ? expressions.Chain() : [],
            Fluent = fluent,
            When = random.Next(4) == 0 ? expressions.Condition(0) : Condition.True,
            Value = new ConstantTerm(expressions.Constant(fluent)),
        };
    }
}
