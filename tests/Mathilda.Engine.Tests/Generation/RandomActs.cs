using Mathilda.Engine.Problems;

namespace Mathilda.Engine.Tests.Generation;

internal static class RandomActs
{
    public static GroundAct Make(
        Random random,
        RandomExpressions expressions,
        int people,
        int id,
        int actCount
    )
    {
        var isJoint = expressions.Style == ProblemStyle.Joint;
        var nature = random.Next(isJoint ? 12 : 8) switch
        {
            0 => ActNature.Fate,
            1 => ActNature.Nature,
            _ => ActNature.Chosen,
        };
        var everyone = Enumerable.Range(0, people).ToList();
        var first = isJoint ? id % people : random.Next(people);
        return new GroundAct
        {
            Name = $"act {id}",
            Nature = nature,
            Choosers =
                nature == ActNature.Chosen
                    ? [.. everyone.Where(person => person == first || random.Next(5) == 0)]
                    : [],
            If = Demand(random, expressions, id),
            Effects = Effects(random, expressions, id),
            Observers =
            [
                .. everyone
                    .Where(_ => random.Next(10) < (isJoint ? 9 : 7))
                    .Select(person => new GroundObserver(
                        person,
                        Views(random, expressions, actCount)
                    )),
            ],
        };
    }

    /// <summary>In a tidy problem each act mostly asks for what the act before it brings about.</summary>
    private static Condition Demand(Random random, RandomExpressions expressions, int id) =>
        random.Next(5) switch
        {
            0 => Condition.True,
            < 4 when expressions.Tidy && id > 0 => expressions.Desire(
                (id - 1) % expressions.Domains.Count
            ),
            1 => expressions.Desire(expressions.Fluent()),
            _ => expressions.SometimesCondition(),
        };

    private static List<GroundEffect> Effects(Random random, RandomExpressions expressions, int id)
    {
        var others = RandomEffects.Make(random, expressions, most: expressions.Tidy ? 2 : 3);
        if (!expressions.Tidy)
        {
            return others;
        }

        var fluent = id % expressions.Domains.Count;
        return
        [
            new GroundEffect { Fluent = fluent, Value = expressions.Wished(fluent) },
            .. others.Skip(random.Next(2)),
        ];
    }

    private static List<GroundView> Views(
        Random random,
        RandomExpressions expressions,
        int actCount
    ) =>
        [
            .. Enumerable
                .Range(0, random.Next(3) == 0 ? 2 : 1)
                .Select(_ => new GroundView(
                    random.Next(expressions.Style == ProblemStyle.Joint ? 9 : 3) == 0
                        ? expressions.Condition(1)
                        : Condition.True,
                    random.Next(7) == 0 ? random.Next(actCount) : null
                )),
        ];
}
