using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

internal static class RandomScores
{
    private static readonly double[] Weights = [1, 1, 1, 2, 0.5, -1];

    public static Score Make(Random random, RandomExpressions expressions)
    {
        var shared = expressions.Style == ProblemStyle.Joint && random.Next(5) != 0;
        return new()
        {
            Term = random.Next(6) == 0 && !shared ? expressions.Term(expressions.Fluent()) : null,
            Wants =
            [
                .. shared ? [SharedWant(expressions)] : Array.Empty<ScoreWant>(),
                .. Enumerable
                    .Range(0, shared ? random.Next(2) : random.Next(1, 4))
                    .Select(id => Want(random, expressions, id)),
            ],
        };
    }

    /// <summary>What the second or third act brings about.</summary>
    private static ScoreWant SharedWant(RandomExpressions expressions) =>
        new()
        {
            Id = 9,
            Weight = 3,
            If = expressions.Desire(expressions.End),
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
