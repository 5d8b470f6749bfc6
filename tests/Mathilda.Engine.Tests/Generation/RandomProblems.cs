using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

/// <summary>Small random ground problems: a seed is a problem, always the same one.</summary>
internal static class RandomProblems
{
    public static Problem Make(int seed)
    {
        var random = new Random(seed);
        var values = new ValueTable();
        var people = random.Next(2, 4);
        // Three people four links deep make 46 worlds in each world: few of those, so that many problems can be run.
        var beliefDepth = random.Next(10) == 0 ? 4 : random.Next(1, 4);
        var domains = RandomDomains.Make(random, values);
        var tidy = random.Next(3) != 0;
        var expressions = new RandomExpressions(random, domains, people, beliefDepth, tidy);
        var actCount = random.Next(tidy ? 5 : 3, 8);
        var problem = new Problem
        {
            PersonCount = people,
            Values = values,
            Fluents =
            [
                .. domains.Select(
                    (domain, i) => new Fluent { Name = $"{domain.Kind} {i}", Values = domain.Range }
                ),
            ],
            BeliefDepth = beliefDepth,
            ImaginesLearning = random.Next(2) == 0,
            Initial = RandomStart.Make(random, domains, people, tidy),
            Rules =
            [
                .. Enumerable
                    .Range(0, random.Next(4))
                    .Select(i => RandomRules.Make(random, expressions, i)),
            ],
            AuthorScore = RandomScores.Make(random, expressions),
            Scores =
            [
                .. Enumerable.Range(0, people).Select(_ => RandomScores.Make(random, expressions)),
            ],
        };
        for (var act = 0; act < actCount; act++)
        {
            problem.AddAct(RandomActs.Make(random, expressions, people, act, actCount));
        }

        return problem;
    }
}
