using Mathilda.Engine.Tests.Generation;

namespace Mathilda.Engine.Tests.Duels;

public sealed class ProjectionDuelTests
{
    [Fact]
    public void Worlds_that_hold_only_what_matters_say_the_same_of_it_in_the_problems_of_seeds_4001_to_4400()
    {
        var (asked, found, idle) = (0, 0, 0);
        for (var seed = 4001; seed <= 4400; seed++)
        {
            var duel = ProjectionDuel.Run(RandomProblems.Make(seed), seed, steps: 3, budget: 3);
            Assert.True(duel?.Difference is null, $"problem {seed}, {duel?.Difference}");
            asked += duel?.Asked ?? 0;
            found += duel?.Found ?? 0;
            idle += duel?.Idle ?? 0;
        }

        Assert.True(
            asked > 1000 && found > 100 && idle > 300,
            $"{asked} asked, {found} found, {idle} idle"
        );
    }
}
