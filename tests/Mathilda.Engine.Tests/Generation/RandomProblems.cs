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
        var domains = RandomDomains.Make(random, values);
        var style = (ProblemStyle)random.Next(3);
        // Three people four links deep make 46 worlds in each world: few of those, so that many problems can be run.
        var beliefDepth =
            random.Next(10) == 0 ? 4 : random.Next(style == ProblemStyle.Joint ? 2 : 1, 4);
        var expressions = new RandomExpressions(random, domains, people, beliefDepth, style);
        var actCount = random.Next(style == ProblemStyle.Wild ? 3 : 5, 8);
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
            Initial = RandomStart.Make(random, domains, people, style),
            Rules =
            [
                .. Enumerable
                    .Range(0, random.Next(style == ProblemStyle.Joint ? 2 : 4))
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
