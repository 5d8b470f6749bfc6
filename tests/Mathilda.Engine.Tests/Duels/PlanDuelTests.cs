using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Duels;

public sealed class PlanDuelTests
{
    [Fact]
    public void The_planner_finds_what_trying_everything_finds_in_the_problems_of_seeds_2001_to_2130()
    {
        var (found, foundLong, impossible) = (0, 0, 0);
        for (var seed = 2001; seed <= 2130; seed++)
        {
            var duel = PlanDuel.Run(RandomProblems.Make(seed), seed, authorLimit: 3);
            Assert.True(duel.Difference is null, $"problem {seed}, {duel.Difference}");
            found += duel.Found ? 1 : 0;
            foundLong += duel.FoundLong ? 1 : 0;
            impossible += duel.Impossible ? 1 : 0;
        }

        Assert.True(
            found > 15 && foundLong > 1 && impossible > 5,
            $"{found} found, {foundLong} long, {impossible} impossible"
        );
    }
}
