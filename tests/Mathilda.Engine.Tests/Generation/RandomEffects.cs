using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

internal static class RandomEffects
{
    public static List<GroundEffect> Make(Random random, RandomExpressions expressions, int most) =>
        [
            .. Enumerable
                .Range(0, random.Next(1, most + 1))
                .Select(_ => MakeOne(random, expressions)),
        ];

    private static GroundEffect MakeOne(Random random, RandomExpressions expressions)
    {
        var fluent = expressions.Fluent();
        return new GroundEffect
        {
            Chain = expressions.Chain(),
            Fluent = fluent,
            When = expressions.SometimesCondition(),
            Value = random.Next(2) == 0 ? expressions.Term(fluent) : expressions.Wished(fluent),
        };
    }
}
