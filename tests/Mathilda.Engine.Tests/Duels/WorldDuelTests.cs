using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Duels;

public sealed class WorldDuelTests
{
    [Fact]
    public void The_engines_walk_alike_through_the_problems_of_seeds_1_to_1000()
    {
        for (var seed = 1; seed <= 1000; seed++)
        {
            var difference = WorldDuel.Run(RandomProblems.Make(seed), seed, steps: 8);
            Assert.True(difference is null, $"problem {seed}, {difference}");
        }
    }
}
