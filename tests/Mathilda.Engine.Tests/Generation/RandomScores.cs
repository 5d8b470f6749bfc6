using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

internal static class RandomScores
{
    private static readonly double[] Weights = [1, 1, 1, 2, 0.5, -1];

    public static Score Make(Random random, RandomExpressions expressions) =>
        new()
        {
            Term = random.Next(6) == 0 ? expressions.Term(expressions.Fluent()) : null,
            Wants =
            [
                .. Enumerable
                    .Range(0, random.Next(1, 4))
                    .Select(id => Want(random, expressions, id)),
            ],
        };

    private static ScoreWant Want(Random random, RandomExpressions expressions, int id) =>
        new()
        {
            Id = id,
            Weight = Weights[random.Next(Weights.Length)],
            Held = random.Next(6) == 0 ? expressions.Condition(1) : Condition.True,
            Until = random.Next(8) == 0 ? expressions.Condition(1) : Condition.False,
            Once = random.Next(8) == 0 ? expressions.Condition(1) : Condition.True,
            If = random.Next(4) switch
            {
                0 => expressions.Condition(1),
                1 => new AllCondition([
                    expressions.Desire(expressions.Fluent()),
                    expressions.Desire(expressions.Fluent()),
                ]),
                _ => expressions.Desire(expressions.Fluent()),
            },
            Amount = random.Next(8) == 0 ? expressions.Term(expressions.Fluent(), 1) : null,
        };
}
