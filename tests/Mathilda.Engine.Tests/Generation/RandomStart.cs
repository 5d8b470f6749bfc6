using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

internal static class RandomStart
{
    public static InitialWorld Make(
        Random random,
        IReadOnlyList<Domain> domains,
        int people,
        ProblemStyle style
    ) =>
        new()
        {
            Values =
            [
                .. domains.Select(domain =>
                    style != ProblemStyle.Wild
                    && random.Next(style == ProblemStyle.Joint ? 20 : 5) != 0
                        ? domain.Constants[0]
                        : Value(random, domain)
                ),
            ],
            Circles =
                random.Next(3) == 0 || style == ProblemStyle.Joint
                    ? []
                    : [.. domains.Select(domain => Circle(random, domain, people))],
            Beliefs =
            [
                .. Enumerable
                    .Range(0, random.Next(style == ProblemStyle.Joint ? 2 : 5))
                    .Select(_ => Belief(random, domains, people)),
            ],
        };

    private static int Value(Random random, Domain domain) =>
        random.Next(10) == 0
            ? ValueTable.Unknown
            : domain.Constants[random.Next(domain.Constants.Count)];

    private static Circle? Circle(Random random, Domain domain, int people) =>
        random.Next(4) == 0
            ? new Circle(
                [.. Enumerable.Range(0, random.Next(people + 1)).Select(_ => random.Next(2) == 0)],
                Value(random, domain)
            )
            : null;

    private static InitialBelief Belief(Random random, IReadOnlyList<Domain> domains, int people)
    {
        var chain = new List<int> { random.Next(people) };
        while (random.Next(3) == 0)
        {
            chain.Add((chain[^1] + random.Next(1, people)) % people);
        }

        var fluent = random.Next(domains.Count);
        return new InitialBelief(chain, fluent, Value(random, domains[fluent]));
    }
}
