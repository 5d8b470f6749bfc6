using Mathilda.Engine.Dynamics;
using Mathilda.Engine.Problems;
using Mathilda.Engine.States;
using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Dynamics;

public sealed class GlimpseTests
{
    private const int MostWorlds = 12;

    [Fact]
    public void A_glimpse_shows_what_is_so_after_an_act_in_the_problems_of_seeds_4001_to_4400()
    {
        var glimpses = 0;
        for (var seed = 4001; seed <= 4400; seed++)
        {
            var problem = RandomProblems.Make(seed);
            try
            {
                glimpses += Compare(problem, $"problem {seed}");
            }
            catch (RunawayRuleException)
            {
                // What was compared until then counts.
            }
        }

        Assert.True(glimpses > 1000, $"{glimpses} glimpses");
    }

    private static int Compare(Problem problem, string name)
    {
        var worlds = new WorldStore(problem);
        if (RuleReads.AnyMind(worlds))
        {
            return 0;
        }

        var glimpses = 0;
        var (open, met) = (new Queue<int>([worlds.Initial]), new HashSet<int> { worlds.Initial });
        while (open.TryDequeue(out var world) && met.Count < MostWorlds)
        {
            for (var act = 0; act < problem.Acts.Count; act++)
            {
                worlds.Arena.PopAll();
                var seen = worlds.Dynamics.Glimpse(world, act);
                glimpses += worlds.Arena.IsFrame(seen) ? 1 : 0;
                var shown = Values(worlds, seen);
                var next = worlds.Result(world, act);
                Assert.True(shown.SequenceEqual(Values(worlds, next)), $"{name}, act {act}");
                if (met.Add(next))
                {
                    open.Enqueue(next);
                }
            }
        }

        return glimpses;
    }

    private static List<int> Values(WorldStore worlds, int world) =>
        [
            .. Enumerable
                .Range(0, worlds.Problem.Fluents.Count)
                .Select(fluent => worlds.Arena.Value(world, fluent)),
        ];
}
